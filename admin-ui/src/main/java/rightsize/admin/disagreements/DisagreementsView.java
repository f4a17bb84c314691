package rightsize.admin.disagreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;
import rightsize.admin.words.FactLine.Said;
import rightsize.admin.words.Subject;

/**
 * Facts on which sources differ, the worst first.
 *
 * @param form what the list is narrowed to
 * @param kept the same as names and values, for whoever comes back here
 * @param kinds nouns to choose from, code and word
 * @param fields facts to choose from, those of this page
 * @param sources by id and name
 */
record DisagreementsView(
    Form form,
    List<Map.Entry<String, String>> kept,
    List<Map.Entry<String, String>> kinds,
    List<Map.Entry<String, String>> fields,
    List<Map.Entry<String, String>> sources,
    List<Row> rows,
    String next,
    Optional<String> silent) {

  /**
   * One fact.
   *
   * @param field its name on the wire, as the catalogue confirms it
   * @param spread how far numbers lie apart, in percent of the largest, or empty
   * @param rule why the one shown is shown
   */
  record Row(
      Subject subject,
      String field,
      String label,
      String spread,
      String rule,
      boolean settled,
      List<Word> words) {

    /** What a price is changed by is another price. */
    public String mend() {
      return field.equals("price") ? subject.link() + "/prices/new" : subject.mend();
    }
  }

  /**
   * What one source says.
   *
   * @param named whether the value stands as it is in any language
   * @param confidence in words, or empty
   */
  record Word(
      String text, boolean named, Said said, String confidence, boolean shown, boolean aside) {}
}
