package rightsize.admin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.curation.EditView.Input;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Say;

/** The inputs of a curator's form, labelled in the reader's language. */
@RequestScoped
class Inputs {
  private final Catalogue catalogue;
  private final Say say;
  private final CurationTexts texts;

  Inputs(Catalogue catalogue, Say say, Viewer viewer) {
    this.catalogue = catalogue;
    this.say = say;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  /**
   * @param parts those of an inner object, or those of the entry itself
   * @param fresh a new entry: even its keys can be written
   */
  List<Input> of(Noun noun, boolean parts, boolean fresh) {
    return noun.facts().stream()
        .filter(fact -> fact.name().contains(".") == parts)
        .map(
            fact ->
                new Input(
                    fact.name(),
                    label(fact),
                    fact.chosen(),
                    fact.several(),
                    fact.required(),
                    fact.key() && !fresh,
                    hint(fact),
                    options(fact)))
        .toList();
  }

  /** Whom a fact may quote: id and name. */
  List<Map.Entry<String, String>> sources() {
    List<Map.Entry<String, String>> sources = new ArrayList<>();
    for (JsonNode source :
        catalogue
            .list("sources", Filters.of("pageSize", "200"))
            .map(page -> page.path("items"))
            .asOptional()
            .orElse(MissingNode.getInstance())) {
      String id = source.path("id").asText();
      sources.add(Map.entry(id, say.source(id, source.path("name").asText())));
    }
    sources.sort(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER));
    return sources;
  }

  String differs(Fact fact, String present, CurationTexts texts) {
    return texts.differs(label(fact), present.isEmpty() ? say.unknown() : present);
  }

  private String hint(Fact fact) {
    if (fact.kind() == Fact.Kind.LIST && !fact.several()) {
      return texts.commas();
    }
    return texts.unit(fact.shortName());
  }

  private String label(Fact fact) {
    String field = say.field(fact.shortName());
    return fact.place().map(place -> texts.tier(place, field)).orElse(field);
  }

  private List<Map.Entry<String, String>> options(Fact fact) {
    List<Map.Entry<String, String>> options = new ArrayList<>();
    if (fact.several()) {
      fact.options().forEach(option -> options.add(Map.entry(option, say.word(option))));
    }
    if (fact.chosen()) {
      options.add(Map.entry("", ""));
      for (String option : fact.options()) {
        options.add(Map.entry(option, label(fact, option)));
      }
      if (!fact.required()) {
        options.add(Map.entry(Fact.NOT_APPLICABLE, say.notApplicable()));
      }
    }
    return options;
  }

  private String label(Fact fact, String option) {
    if (fact.kind() == Fact.Kind.FLAG) {
      return option.equals("true") ? texts.yes() : texts.no();
    }
    return say.word(option);
  }
}
