package rightsize.admin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Problem;
import rightsize.admin.backend.Tagged;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** Creates and changes entries of the catalogue by forms: the same walk for every noun. */
@RequestScoped
public class Curator {
  private final Catalogue catalogue;
  private final Inputs inputs;
  private final CurationTexts texts;
  private final FormTexts words;
  private final Clock clock;

  Curator(Catalogue catalogue, Inputs inputs, Viewer viewer, Clock clock) {
    this.catalogue = catalogue;
    this.inputs = inputs;
    this.texts = viewer.language().texts(CurationTexts.class);
    this.words = viewer.language().texts(FormTexts.class);
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "curation")
  static final class Templates {
    static native TemplateInstance edit(EditView page);

    private Templates() {}
  }

  /** An empty form, or one with a few fields filled in beforehand. */
  public TemplateInstance blank(Noun noun, Form form, Place place) {
    today(form);
    return show(noun, form, place, "", List.of(), Optional.empty());
  }

  /** The form of an entry as it is now. */
  public TemplateInstance edit(Noun noun, Tagged entry, Place place) {
    Form form = Drafts.form(noun, entry.entity());
    today(form);
    return show(noun, form, place, entry.tag(), List.of(), Optional.empty());
  }

  /**
   * @param made where to go once it is stored, from what the catalogue answered
   */
  public RestResponse<TemplateInstance> create(
      Noun noun, Form form, Place place, Function<JsonNode, String> made) {
    ObjectNode draft = Drafts.read(noun, form, words);
    if (!form.isGood()) {
      return again(noun, form, place, 422, Optional.empty());
    }
    return settle(noun, form, place, catalogue.create(noun.code(), form.value("key"), draft), made);
  }

  /** Adds a dated price, rent or purchase to an entry; those before are kept. */
  public RestResponse<TemplateInstance> add(
      Noun noun, String collection, String id, Form form, Place place) {
    ObjectNode draft = Drafts.read(noun, form, words);
    if (!form.isGood()) {
      return again(noun, form, place, 422, Optional.empty());
    }
    return settle(
        noun,
        form,
        place,
        catalogue.add(collection, id, noun.code(), form.value("key"), draft),
        stored -> place.back());
  }

  public RestResponse<TemplateInstance> update(Noun noun, String id, Form form, Place place) {
    ObjectNode draft = Drafts.read(noun, form, words);
    if (!form.isGood()) {
      return again(noun, form, place, 422, Optional.empty());
    }
    Answer<JsonNode> answer = catalogue.update(noun.code(), id, form.value("tag"), draft);
    if (answer.refusal().filter(Problem::stale).isPresent()) {
      return conflict(noun, id, form, draft, place);
    }
    return settle(noun, form, place, answer, stored -> place.back());
  }

  /** Asks once more, with reason, source and date, before a model goes out of service. */
  public TemplateInstance retire(Tagged model, Place place) {
    Form form = Drafts.form(Noun.RETIREMENT, model.entity());
    today(form);
    return show(Noun.RETIREMENT, form, place, model.tag(), List.of(), Optional.empty());
  }

  public RestResponse<TemplateInstance> retire(String id, Form form, Place place) {
    ObjectNode reason = Drafts.read(Noun.RETIREMENT, form, words);
    if (!form.isGood()) {
      return again(Noun.RETIREMENT, form, place, 422, Optional.empty());
    }
    Answer<JsonNode> answer =
        catalogue.retireModel(id, form.value("tag"), form.value("key"), reason);
    if (answer.refusal().filter(Problem::stale).isPresent()) {
      Tagged now = Unanswered.orElse(catalogue.model(id));
      return answer(409, retire(now, place));
    }
    return settle(Noun.RETIREMENT, form, place, answer, stored -> place.back());
  }

  private RestResponse<TemplateInstance> settle(
      Noun noun, Form form, Place place, Answer<JsonNode> answer, Function<JsonNode, String> made) {
    return switch (answer) {
      case Answer.Given<JsonNode>(JsonNode stored) ->
          RestResponse.seeOther(URI.create(made.apply(stored)));
      case Answer.Silent<JsonNode> none ->
          again(noun, form, place, 503, Optional.of(none.part().code()));
      case Answer.Refused<JsonNode> no when no.problem().forbidden() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        Drafts.mark(noun, form, no.problem(), words);
        yield again(noun, form, place, 422, Optional.empty());
      }
    };
  }

  /** What was typed stays; the form now stands on the version that somebody else has made. */
  private RestResponse<TemplateInstance> conflict(
      Noun noun, String id, Form form, ObjectNode draft, Place place) {
    Tagged now = Unanswered.orElse(catalogue.one(noun.code(), id));
    List<String> differs =
        noun.facts().stream()
            .flatMap(
                fact -> {
                  String present = fact.shown(Drafts.at(now.entity(), fact));
                  return present.equals(fact.shown(Drafts.at(draft, fact)))
                      ? Stream.empty()
                      : Stream.of(inputs.differs(fact, present, texts));
                })
            .toList();
    return answer(409, show(noun, form, place, now.tag(), differs, Optional.empty()));
  }

  private RestResponse<TemplateInstance> again(
      Noun noun, Form form, Place place, int status, Optional<String> silent) {
    return answer(status, show(noun, form, place, form.value("tag"), List.of(), silent));
  }

  private static RestResponse<TemplateInstance> answer(int status, TemplateInstance page) {
    return RestResponse.ResponseBuilder.<TemplateInstance>create(status).entity(page).build();
  }

  private TemplateInstance show(
      Noun noun,
      Form form,
      Place place,
      String tag,
      List<String> differs,
      Optional<String> silent) {
    boolean fresh = tag.isEmpty();
    return Templates.edit(
        new EditView(
            place.title(),
            lead(noun),
            place.action(),
            place.back(),
            place.backName(),
            form,
            inputs.of(noun, false, fresh),
            inputs.of(noun, true, fresh),
            noun == Noun.PRICES ? texts.longRequests() : texts.architecture(),
            noun == Noun.PRICES ? texts.longRequestsLead() : "",
            noun.quotes() ? inputs.sources() : List.of(),
            noun.quotes(),
            tag,
            form.has("key") ? form.value("key") : UUID.randomUUID().toString(),
            differs,
            silent));
  }

  private String lead(Noun noun) {
    if (noun == Noun.RETIREMENT) {
      return texts.retireLead();
    }
    if (!noun.quotes()) {
      return texts.sourceLead();
    }
    return noun.dated() ? texts.datedLead() : texts.lead();
  }

  private void today(Form form) {
    if (!form.has("on")) {
      form.put("on", LocalDate.now(clock).toString());
    }
  }
}
