package rightsize.admin.reports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.forms.Typed;

/** Reads a report off its form, in the words of the report service. */
final class ReportReading {
  private static final List<String> TEXTS =
      List.of(
          "model",
          "configuration",
          "provider",
          "build",
          "accelerator",
          "task",
          "language",
          "comment",
          "observed_on");

  private static final List<String> WHOLE = List.of("tries", "successes", "rating", "complexity");
  private static final List<String> NUMBERS = List.of("seconds", "cost_usd");
  private static final Map<String, String> FIELDS = Map.of("advice_id", "advice");

  static ObjectNode read(Form form, FormTexts texts) {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    TEXTS.stream().filter(form::has).forEach(name -> report.put(name, form.value(name)));
    for (String name : WHOLE) {
      if (form.has(name)) {
        Typed.number(form.value(name))
            .filter(number -> number.stripTrailingZeros().scale() <= 0)
            .ifPresentOrElse(
                number -> report.put(name, number.longValueExact()),
                () -> form.wrong(name, texts.notANumber()));
      }
    }
    for (String name : NUMBERS) {
      if (form.has(name)) {
        Typed.number(form.value(name))
            .ifPresentOrElse(
                number -> report.put(name, number), () -> form.wrong(name, texts.notANumber()));
      }
    }
    if (form.has("advice")) {
      report.put("advice_id", form.value("advice"));
    }
    for (String name : List.of("model", "task", "observed_on")) {
      if (!form.has(name)) {
        form.wrong(name, texts.required());
      }
    }
    if (!form.has("tries") && !form.has("rating")) {
      form.wrong("rating", texts.countsOrRating());
    }
    return report;
  }

  static void mark(Form form, Problem problem, FormTexts texts) {
    for (Problem.Error error : problem.errors()) {
      String name = error.pointer().replaceFirst("^/", "");
      form.wrong(FIELDS.getOrDefault(name, name), Objections.say(error.text(), texts));
    }
    if (problem.errors().isEmpty()) {
      form.wrong("report", Objections.say(problem.text(), texts));
    }
  }

  private ReportReading() {}
}
