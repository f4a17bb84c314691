package rightsize.admin.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Problem;
import rightsize.admin.backend.Tagged;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Viewer;
import rightsize.admin.models.Questions;
import rightsize.admin.problems.Unanswered;

/** From a view to its form, from the form to what the catalogue takes, and back with objections. */
@RequestScoped
class ViewForms {
  private final Catalogue catalogue;
  private final Questions questions;
  private final ViewTexts texts;
  private final FormTexts words;

  ViewForms(Catalogue catalogue, Questions questions, Viewer viewer) {
    this.catalogue = catalogue;
    this.questions = questions;
    this.texts = viewer.language().texts(ViewTexts.class);
    this.words = viewer.language().texts(FormTexts.class);
  }

  private static Form form(Tagged view) {
    Form form = Form.empty();
    form.put("name", view.entity().path("name").asText());
    form.put("shared", view.entity().path("shared").asText());
    return seen(form, view);
  }

  /** The form as it is typed, over the version that is there now. */
  private static Form seen(Form form, Tagged view) {
    form.put("query", view.entity().path("query").asText());
    form.put("tag", view.tag());
    return form;
  }

  /** The view as it is now, and the tag to change it with. */
  Tagged read(String id) {
    return Unanswered.orElse(catalogue.one(ViewsPage.ALL, id));
  }

  static ObjectNode draft(Form form) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", form.value("name"))
        .put("query", form.value("query"))
        .put("shared", form.is("shared", "true"));
  }

  /**
   * Sends what was typed, and goes on or shows it again with what is wrong.
   *
   * @param id of the view, or empty for a new one
   */
  RestResponse<TemplateInstance> settle(
      String id, Form form, Supplier<Answer<JsonNode>> send, Function<JsonNode, URI> onward) {
    if (!form.has("name")) {
      form.wrong("name", words.required());
      return again(422, id, form, Optional.empty());
    }
    return switch (send.get()) {
      case Answer.Given<JsonNode>(JsonNode kept) -> RestResponse.seeOther(onward.apply(kept));
      case Answer.Silent<JsonNode> none -> again(503, id, form, Optional.of(none.part().code()));
      case Answer.Refused<JsonNode> no when no.problem().stale() -> {
        seen(form, read(id)).wrong("entry", texts.conflict());
        yield again(409, id, form, Optional.empty());
      }
      case Answer.Refused<JsonNode> no when isNotToBeMended(no.problem()) ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        mark(form, no.problem());
        yield again(422, id, form, Optional.empty());
      }
    };
  }

  private static boolean isNotToBeMended(Problem problem) {
    boolean forbidden = problem.forbidden() && !problem.type().equals("sharing-not-yours");
    return forbidden || problem.missing();
  }

  private void mark(Form form, Problem problem) {
    switch (problem.type()) {
      case "already-exists" -> form.wrong("name", texts.taken());
      case "sharing-not-yours" -> form.wrong("entry", texts.notShared());
      case "too-many-views" -> form.wrong("entry", texts.tooMany());
      default -> problem.errors().forEach(error -> mark(form, error));
    }
    if (form.isGood()) {
      form.wrong("entry", Objections.say(problem.text(), words));
    }
  }

  private void mark(Form form, Problem.Error error) {
    if (error.pointer().equals("/name")) {
      form.wrong("name", Objections.say(error.text(), words));
    } else if (error.pointer().equals("/query")) {
      form.wrong("entry", texts.badQuestion(error.text()));
    }
  }

  /** The form of what is the reader's own, or is not kept yet. */
  RestResponse<TemplateInstance> again(int status, String id, Form form, Optional<String> silent) {
    return page(status, id, form, Optional.empty(), silent);
  }

  /** The view as it is: to its owner with the form, to others only to be deleted. */
  RestResponse<TemplateInstance> shown(int status, String id, Tagged view, String objection) {
    Form form = form(view);
    if (!objection.isEmpty()) {
      form.wrong("entry", objection);
    }
    JsonNode entity = view.entity();
    Optional<String> other =
        entity.path("mine").asBoolean()
            ? Optional.empty()
            : Optional.of(entity.path("owner").asText());
    return page(status, id, form, other, Optional.empty());
  }

  private RestResponse<TemplateInstance> page(
      int status, String id, Form form, Optional<String> other, Optional<String> silent) {
    ViewFormView view =
        new ViewFormView(
            id, form.value("name"), other, form, questions.of(form.value("query")), silent);
    return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
        .entity(ViewsPage.Templates.edit(view))
        .build();
  }
}
