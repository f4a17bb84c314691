package rightsize.admin.advices;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rightsize.admin.advices.AdviceView.Switch;
import rightsize.admin.advices.AdviceView.Trust;
import rightsize.admin.forms.Form;

/** Which scores an answer rests on, and the addresses that ask the same with others. */
final class AdviceTrust {
  private static final String PLACE = "#trust";

  private final String path;
  private final Form asked;
  private final AdviceTexts texts;

  /**
   * @param path of the page that answers
   * @param asked what the address of that page holds
   */
  AdviceTrust(String path, Form asked, AdviceTexts texts) {
    this.path = path;
    this.asked = asked;
    this.texts = texts;
  }

  /**
   * @param trust as the advice repeats it
   */
  Trust of(JsonNode trust) {
    List<Switch> on = new ArrayList<>();
    boolean vendors = trust.path("vendor_scores").asBoolean(true);
    if (!vendors) {
      on.add(new Switch(texts.onVendors(), address(asked.without("vendor_scores", "false"))));
    }
    if (trust.hasNonNull("not_before")) {
      String date = trust.path("not_before").asText();
      on.add(new Switch(texts.onNotBefore(date), address(asked.without("not_before", date))));
    }
    for (JsonNode test : trust.path("without_benchmarks")) {
      String id = test.asText();
      on.add(new Switch(texts.onTest(id), address(asked.without("without", id))));
    }
    return new Trust(
        on, vendors ? address(asked.with("vendor_scores", "false")) : "", path, rest());
  }

  /** Asks again without a benchmark. */
  String without(String benchmark) {
    return address(asked.with("without", benchmark));
  }

  /** All but the date, for a form that asks for another one. */
  private List<Map.Entry<String, String>> rest() {
    return asked.entries().stream().filter(entry -> !entry.getKey().equals("not_before")).toList();
  }

  private String address(Form question) {
    return path + "?" + question.query() + PLACE;
  }
}
