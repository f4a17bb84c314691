package rightsize.admin.words;

import java.util.List;

/**
 * One fact with who said it and when.
 *
 * @param text in the reader's language; unknown and not applicable are texts too
 * @param known false when there is nothing but the word for it
 * @param others what further sources say
 */
public record FactLine(
    String field, String label, String text, boolean known, Said said, List<Other> others) {

  /**
   * @param name of the source, or empty when nobody said it
   * @param url of the source, or empty
   * @param on a partial date
   */
  public record Said(String name, String url, String on, boolean byHand) {
    public static final Said NOBODY = new Said("", "", "", false);

    public boolean somebody() {
      return !name.isEmpty();
    }
  }

  /** What another source says about the same. */
  public record Other(String text, Said said) {}
}
