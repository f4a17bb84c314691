package rightsize.admin.advices;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rightsize.admin.backend.Advisor;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.forms.Form;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** Lays out the need's form with what the neighbours propose; without them it still works. */
@RequestScoped
class NeedForms {
  private static final List<String> MORE =
      List.of(
          "where",
          "accelerator",
          "max_memory",
          "cpu",
          "ttft",
          "e2e",
          "growth",
          "months",
          "later",
          "later_from",
          "open_weights",
          "current",
          "vendor_scores",
          "not_before",
          "without",
          "cost_of_failure",
          "cached");

  private static final List<String> SPOKEN =
      List.of(
          "en", "zh", "de", "es", "fr", "it", "ja", "ko", "pt", "ru", "ar", "hi", "nl", "pl", "tr",
          "vi");

  private final Advisor advisor;
  private final Catalogue catalogue;
  private final Say say;

  NeedForms(Advisor advisor, Catalogue catalogue, Say say) {
    this.advisor = advisor;
    this.catalogue = catalogue;
    this.say = say;
  }

  NeedView view(Form form, JsonNode need, boolean silent) {
    String task = form.has("task") ? form.value("task") : "general";
    return new NeedView(
        form,
        task,
        proposal(task),
        accelerators(),
        languages(),
        form.touches(MORE) || (form.has("commercial") && !form.is("commercial", "true")),
        tokens(need),
        silent);
  }

  /** The tokens that the lengths come to, as a line for the reader. */
  static String tokens(JsonNode need) {
    JsonNode tokens = need.path("tokens");
    return tokens.isObject()
        ? Numbers.str(tokens.path("input").asLong())
            + " / "
            + Numbers.str(tokens.path("output").asLong())
        : "";
  }

  private NeedView.Proposal proposal(String task) {
    return advisor.presets().asOptional().stream()
        .flatMap(presets -> elements(presets.path("items")))
        .filter(preset -> task.equals(preset.path("task").asText()))
        .findFirst()
        .map(
            preset ->
                new NeedView.Proposal(
                    String.join(
                        ", ",
                        elements(preset.path("reference_models")).map(JsonNode::asText).toList()),
                    Numbers.figure(preset.path("margin").decimalValue())))
        .orElse(new NeedView.Proposal("", ""));
  }

  private List<Map.Entry<String, String>> accelerators() {
    return catalogue.list("accelerators", Filters.of("pageSize", "200")).asOptional().stream()
        .flatMap(page -> elements(page.path("items")))
        .map(card -> Map.entry(card.path("id").asText(), card.path("name").asText()))
        .sorted(Map.Entry.comparingByValue())
        .toList();
  }

  private List<Map.Entry<String, String>> languages() {
    List<Map.Entry<String, String>> languages = new ArrayList<>();
    SPOKEN.forEach(code -> languages.add(Map.entry(code, say.language(code))));
    return languages;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements.stream();
  }
}
