package rightsize.advisor.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WireTest {

  private static final byte[] BODY = "{\"version\":7}".getBytes();

  private final Wire wire = new Wire(1000);

  @Test
  void readsPlainAndGzip() throws IOException {
    assertThat(wire.plain(BODY, null)).isEqualTo(BODY);
    assertThat(wire.plain(BODY, "identity")).isEqualTo(BODY);
    assertThat(wire.plain(gzip(BODY), "gzip")).isEqualTo(BODY);
  }

  @Test
  void refusesWhatUnpacksToMoreThanAllowed() throws IOException {
    byte[] bomb = gzip(new byte[1_000_000]);

    assertThat(wire.plain(gzip(new byte[1000]), "gzip")).hasSize(1000);
    assertThat(bomb).hasSizeLessThan(2000);
    assertThatThrownBy(() -> wire.plain(bomb, "gzip")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> wire.plain(new byte[1001], null)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesTornBytesAndOtherEncodings() throws IOException {
    byte[] torn = Arrays.copyOf(gzip(BODY), 20);

    assertThatThrownBy(() -> wire.plain(torn, "gzip")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> wire.plain(BODY, "br")).isInstanceOf(IOException.class);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
