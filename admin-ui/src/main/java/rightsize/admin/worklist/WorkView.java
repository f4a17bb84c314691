package rightsize.admin.worklist;

import java.util.List;
import java.util.Map;
import rightsize.admin.forms.Form;
import rightsize.admin.words.Subject;

/**
 * What is to be confirmed of one kind.
 *
 * @param kind on the wire
 * @param done what came of the last confirmation, or empty
 * @param sources by id and name
 */
record WorkView(
    String kind,
    String name,
    String hint,
    List<Row> rows,
    String next,
    String done,
    List<Map.Entry<String, String>> sources,
    Form form) {

  public boolean isRetiring() {
    return kind.equals("retiring");
  }

  /**
   * One entry.
   *
   * @param what the facts in words, the first few
   * @param more how many further ones, or empty
   * @param day when it was last seen, or when it ends
   * @param source its name, or empty
   * @param key kind, id and facts, as the form sends it back
   */
  record Row(
      Subject subject,
      String what,
      String more,
      String day,
      String ago,
      String source,
      String key) {

    /** What a price is changed by is another price. */
    public String mend() {
      return key.endsWith(" price") ? subject.link() + "/prices/new" : subject.mend();
    }
  }
}
