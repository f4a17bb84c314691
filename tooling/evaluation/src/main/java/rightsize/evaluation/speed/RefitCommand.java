package rightsize.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rightsize.decision.chance.Normal;
import rightsize.decision.speed.Coefficients;
import rightsize.decision.speed.CoefficientsFile;
import rightsize.decision.speed.Doubt;
import rightsize.evaluation.markets.Cards;
import rightsize.starter.reading.SourceFolder;

/** Fits what speed costs to measured rows and writes the file that production reads. */
@Command(
    name = "refit",
    mixinStandardHelpOptions = true,
    description = "Fit the coefficients of speed to measured rows and write their file.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "2:no such folder"})
public final class RefitCommand implements Callable<Integer> {

  /**
   * What may be doubted at least, whatever the rows say (DECISION.md 2.4; of the unseen it says
   * .26, of a predictor that erred by more: ranges of 90 % held 95 %).
   */
  private static final Doubt LEAST = new Doubt(.20, .24, .35, .45, .20, .45, .70);

  private static final List<String> FILES =
      List.of(ServedRows.FILE, LocalRows.POSTED, LocalRows.COMMUNITY);

  @Parameters(paramLabel = "FOLDER", description = "The folder with the data.")
  private Path folder;

  @Option(
      names = "--to",
      required = true,
      description = "Where the file goes: " + CoefficientsFile.NAME + " beside the core's classes.")
  private Path file;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new RefitCommand()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      spec.commandLine().getErr().println("No such folder: " + folder);
      return 2;
    }
    SourceFolder data = new SourceFolder(folder);
    Sifted<Served> served = ServedRows.read(data);
    Sifted<Local> local = LocalRows.read(data);
    say("Servers: " + served.told());
    say("Own machines: " + local.told());
    int rows = served.kept().size() + local.kept().size();
    Coefficients.Origin origin = new Coefficients.Origin(sha256(data), newest(data), rows);
    Doubt doubt = doubt(served.kept(), local.kept());
    Files.writeString(
        file,
        CoefficientsFile.text(
            Fitted.all(origin, served.kept(), local.kept(), new Cards(data), doubt)));
    say("Written: " + file);
    return 0;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
  }

  /** So wide that 90 % of the rows of groups that were left out lie inside. */
  private static Doubt doubt(List<Served> served, List<Local> local) {
    List<Guess> unseen =
        Stream.concat(
                Splits.unseenFamily(served).stream(), Splits.unseenAccelerator(served).stream())
            .toList();
    return new Doubt(
        sd(LEAST.known(), Splits.inSample(served).stream().mapToDouble(Quantity.BETWEEN::log)),
        sd(LEAST.unseen(), unseen.stream().mapToDouble(Quantity.BETWEEN::log)),
        LEAST.beyond(),
        sd(LEAST.first(), unseen.stream().mapToDouble(Quantity.FIRST::log)),
        sd(LEAST.local(), Arrays.stream(LocalSpeed.tokenResiduals(local))),
        sd(LEAST.localFirst(), Arrays.stream(LocalSpeed.firstResiduals(local))),
        LEAST.assumed());
  }

  private static double sd(double least, DoubleStream logs) {
    double[] sizes = logs.map(Math::abs).sorted().toArray();
    return Math.max(least, sizes[(int) Math.ceil(.9 * sizes.length) - 1] / Normal.Z90);
  }

  private static String newest(SourceFolder data) {
    Stream<String> measured = data.csv(ServedRows.FILE).stream().map(row -> row.get("measured"));
    Stream<String> posted = data.csv(LocalRows.POSTED).stream().map(row -> row.get("created"));
    return Stream.concat(measured, posted).max(String::compareTo).orElse("");
  }

  private static String sha256(SourceFolder data) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : FILES) {
        digest.update(Files.readAllBytes(data.root().resolve(name)));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
