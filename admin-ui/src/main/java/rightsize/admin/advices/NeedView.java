package rightsize.admin.advices;

import java.util.List;
import java.util.Map;
import rightsize.admin.forms.Form;

/**
 * The need's form.
 *
 * @param proposal what the task's preset would fill in; empty texts when the advisor is silent
 * @param moreOpen whether the fold with the further questions stands open
 * @param accelerators id and name, for those who own one
 * @param tokens question and answer in tokens, or an empty text
 */
record NeedView(
    Form form,
    String task,
    Proposal proposal,
    List<Map.Entry<String, String>> accelerators,
    List<Map.Entry<String, String>> languages,
    boolean moreOpen,
    String tokens,
    boolean silent) {

  record Proposal(String models, String margin) {}

  public boolean asksPictures() {
    return task.equals("image_understanding");
  }

  public boolean asksSpeech() {
    return task.equals("speech_recognition");
  }

  public boolean asksResults() {
    return task.equals("site_search");
  }

  public boolean asksCorpus() {
    return List.of("recommendation", "embeddings", "site_search").contains(task);
  }

  public boolean asksLabels() {
    return task.equals("classification");
  }
}
