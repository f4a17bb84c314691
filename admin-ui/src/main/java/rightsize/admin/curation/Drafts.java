package rightsize.admin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;

/** From an entry to its form, and from the form to what the catalogue takes. */
final class Drafts {

  /** The form of an entry as it is now. */
  static Form form(Noun noun, JsonNode entry) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Fact fact : noun.facts()) {
      JsonNode value = at(entry, fact);
      if (fact.several() && value != null && value.isArray()) {
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(part.asText()));
        values.put(fact.name(), parts);
      } else {
        values.put(fact.name(), List.of(fact.shown(value)));
      }
    }
    return Form.of(values);
  }

  /** What was typed, with source and date; the form knows what is wrong. */
  static ObjectNode read(Noun noun, Form form, FormTexts texts) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    for (Fact fact : noun.facts()) {
      if (form.has(fact.name())) {
        fact.read(String.join(",", form.values(fact.name())))
            .ifPresentOrElse(
                value -> put(draft, fact, value),
                () -> form.wrong(fact.name(), objection(fact, texts)));
      } else if (fact.required()) {
        form.wrong(fact.name(), texts.required());
      }
    }
    if (noun.quotes()) {
      quote(draft, form, texts);
    }
    return draft;
  }

  private static void quote(ObjectNode draft, Form form, FormTexts texts) {
    required(form, "source", texts);
    required(form, "on", texts);
    if (form.has("on") && Fact.day("on").read(form.value("on")).isEmpty()) {
      form.wrong("on", texts.notADay());
    }
    draft.put("source", form.value("source"));
    draft.put("on", form.value("on"));
  }

  /**
   * Puts the catalogue's objections beside the fields they are about; those about no field of the
   * form stand at its top, under the name {@code entry}.
   */
  static void mark(Noun noun, Form form, Problem problem, FormTexts texts) {
    for (Problem.Error error : problem.errors()) {
      String name =
          error.pointer().replaceFirst("^/", "").replaceAll("/\\d+$", "").replace('/', '.');
      form.wrong(asks(noun, name) ? name : "entry", Objections.say(error.text(), texts));
    }
    if (problem.errors().isEmpty()) {
      form.wrong("entry", Objections.say(problem.text(), texts));
    }
  }

  private static boolean asks(Noun noun, String name) {
    return List.of("source", "on").contains(name)
        || noun.facts().stream().anyMatch(fact -> fact.name().equals(name));
  }

  static JsonNode at(JsonNode entry, Fact fact) {
    JsonNode value = entry;
    for (String step : fact.name().split("\\.")) {
      value = value == null ? null : value.get(step);
    }
    return value;
  }

  private static void put(ObjectNode draft, Fact fact, JsonNode value) {
    int point = fact.name().lastIndexOf('.');
    if (point < 0) {
      draft.set(fact.name(), value);
    } else {
      String inside = "/" + fact.name().substring(0, point).replace('.', '/');
      draft.withObject(inside).set(fact.shortName(), value);
    }
  }

  private static void required(Form form, String name, FormTexts texts) {
    if (!form.has(name)) {
      form.wrong(name, texts.required());
    }
  }

  private static String objection(Fact fact, FormTexts texts) {
    return switch (fact.kind()) {
      case WHOLE -> texts.notWhole();
      case DAY -> texts.notADay();
      default -> texts.notANumber();
    };
  }

  private Drafts() {}
}
