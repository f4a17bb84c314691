package rightsize.admin.advices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.layout.Language;

/** The sample needs as filled-in forms: what a card of the first screen opens. */
public final class Examples {

  /** The form of a task or of the example {@code growth}; only the task when there is no sample. */
  static Map<String, String> of(String name) {
    return switch (name) {
      case "customer_service" ->
          form(
              name,
              "requests=300000 per=month in=450 in_unit=words out=150 out_unit=words"
                  + " language1=zh share1=50 language2=en share2=50 budget=1500 currency=USD"
                  + " ttft=2 complexity=2");
      case "site_search" ->
          form(
              name,
              "requests=2000000 per=month reranked=20 budget=200 currency=USD where=self_hosted"
                  + " max_memory=24 cpu=true e2e=0.05 open_weights=true complexity=2");
      case "recommendation" ->
          form(
              name,
              "requests=100000 per=day in=0 in_unit=tokens out=0 out_unit=tokens"
                  + " corpus_items=40000 corpus_length=225 corpus_unit=words corpus_times=4.3"
                  + " budget=100 currency=USD complexity=1");
      case "classification" ->
          form(
              name,
              "requests=9000 per=month in=300 in_unit=words out=5 out_unit=tokens labels=20"
                  + " on_premises=true complexity=2");
      case "image_understanding" ->
          form(
              name,
              "requests=25000 per=day images=1 megapixels=1 budget=900 currency=USD e2e=3"
                  + " complexity=2");
      case "document_questions" ->
          form(
              name,
              "requests=2000 per=month in=150 in_unit=pages out=3 out_unit=pages"
                  + " quality_first=true no_training=true budget=5000 currency=USD complexity=5");
      case "growth" ->
          form(
              "general",
              "requests=5000 per=day in=375 in_unit=words out=225 out_unit=words budget=300"
                  + " currency=USD later=3000 later_from=12 growth=10 months=24 complexity=2");
      default -> form(name, "per=month in_unit=words out_unit=words currency=USD");
    };
  }

  /** The need behind a sample, or nothing when the task has no sample. */
  public static Optional<ObjectNode> need(String name) {
    Form form = Form.filled(of(name));
    return form.has("requests")
        ? Optional.of(NeedReading.read(form, Language.EN.texts(FormTexts.class)))
        : Optional.empty();
  }

  private static Map<String, String> form(String task, String filled) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("task", task);
    for (String pair : filled.split(" ")) {
      int equals = pair.indexOf('=');
      values.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return values;
  }

  private Examples() {}
}
