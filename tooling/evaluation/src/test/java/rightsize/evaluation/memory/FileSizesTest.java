package rightsize.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.evaluation.Finding;
import rightsize.starter.reading.SourceFolder;

class FileSizesTest {

  @TempDir private Path folder;

  /** 2^30 parameters: one byte each is one GiB. */
  @BeforeEach
  void twoFilesOfAnInventedModel() throws IOException {
    Files.createDirectory(folder.resolve("catalogue"));
    Files.writeString(
        folder.resolve("catalogue/gguf_sizes.csv"),
        """
        model,params_b,vocab,hidden,tied_embeddings,file_type,size_gib
        a/b,1.073741824,1000,100,False,F16,2
        a/b,1.073741824,1000,100,False,Q8_0,1
        a/b,1.073741824,1000,100,False,FANCY-3,1
        """);
    Files.writeString(
        folder.resolve("catalogue/gguf_quants.csv"),
        """
        quant,bits_per_weight
        F16,16
        Q8_0,10
        """);
  }

  @Test
  void comparesWhatProductionPredictsWithWhatTheFilesWeigh() {
    Finding typical = findings().get(0);

    // F16: 2 of 2 GiB, off by 0 %; Q8_0: 8.5/8 = 1.0625 of 1 GiB, off by 6.25 %
    assertThat(typical.n()).isEqualTo(2);
    assertThat(typical.value()).isCloseTo(3.125, within(1e-9));
    assertThat(findings().get(1).value()).isCloseTo(6.25, within(1e-9));
  }

  @Test
  void setsTheBitsOfAWholeFileBesideIt() {
    // F16: 0 %; Q8_0 with 10 bits: 1.25 of 1 GiB, off by 25 %
    assertThat(findings().get(1).baseline().orElseThrow().value()).isCloseTo(25, within(1e-9));
  }

  @Test
  void countsFilesThatGetNoSizeAgainstItself() {
    Finding unknown = findings().get(2);

    assertThat(unknown.passed()).contains(false);
    assertThat(unknown.value()).isCloseTo(100.0 / 3, within(1e-9));
    assertThat(unknown.note()).contains("FANCY-3");
  }

  private List<Finding> findings() {
    return new FileSizes().run(new SourceFolder(folder));
  }
}
