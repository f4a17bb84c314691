package rightsize.admin.system;

import java.util.List;

/** Whether each part answers, and how fresh it is. */
record SystemView(List<Row> parts, List<String> rates) {
  /**
   * @param state good, warn or bad
   */
  record Row(String part, String state, String word, String took, List<String> facts) {}
}
