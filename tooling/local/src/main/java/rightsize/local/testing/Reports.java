package rightsize.local.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** What the test reports of all modules add up to. */
public record Reports(int tests, int failures, int skipped) {

  private static final int DEPTH = 6;

  /**
   * Sums the reports of Surefire and Failsafe under the source tree.
   *
   * @param since older ones belong to an earlier run
   */
  public static Reports of(Path root, Instant since) throws IOException {
    var sum = new Reports(0, 0, 0);
    try (var files = Files.find(root, DEPTH, (file, attributes) -> isReport(file))) {
      for (var file : files.toList()) {
        if (!Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
          sum = sum.plus(read(file));
        }
      }
    }
    return sum;
  }

  public String sentence() {
    return "%d tests, %d failed, %d skipped.".formatted(tests, failures, skipped);
  }

  private static boolean isReport(Path file) {
    var folder = file.getParent().getFileName().toString();
    return (folder.equals("surefire-reports") || folder.equals("failsafe-reports"))
        && file.getFileName().toString().matches("TEST-.*\\.xml");
  }

  private static Reports read(Path file) throws IOException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (var bytes = Files.newInputStream(file)) {
      var reader = factory.createXMLStreamReader(bytes);
      reader.nextTag();
      return new Reports(
          number(reader.getAttributeValue(null, "tests")),
          number(reader.getAttributeValue(null, "failures"))
              + number(reader.getAttributeValue(null, "errors")),
          number(reader.getAttributeValue(null, "skipped")));
    } catch (XMLStreamException e) {
      throw new IOException("Not a test report: " + file, e);
    }
  }

  private static int number(String attribute) {
    return attribute == null ? 0 : Integer.parseInt(attribute);
  }

  private Reports plus(Reports other) {
    return new Reports(tests + other.tests, failures + other.failures, skipped + other.skipped);
  }
}
