package rightsize.admin.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Names;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.AppTexts;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** Sends what curators decide about a name, and says why the catalogue would not have it. */
@RequestScoped
class NameDecisions {
  private final Names names;
  private final NewEntries entries;
  private final NameTexts texts;
  private final FormTexts words;
  private final AppTexts app;

  NameDecisions(Names names, NewEntries entries, Viewer viewer) {
    this.names = names;
    this.entries = entries;
    this.texts = viewer.language().texts(NameTexts.class);
    this.words = viewer.language().texts(FormTexts.class);
    this.app = viewer.language().texts(AppTexts.class);
  }

  /**
   * @param form kind, name and perhaps provider, which a name that is meant everywhere leaves out
   * @param entry id of what is meant, or empty when the name is of no interest
   */
  Answer<JsonNode> decide(Form form, String entry) {
    ObjectNode decision =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", form.value("kind"))
            .put("name", form.value("name"));
    if (form.has("provider") && !form.is("where", "everywhere")) {
      decision.put("provider", form.value("provider"));
    }
    if (!entry.isEmpty()) {
      decision.put("entry", entry);
    }
    return names.decide(decision);
  }

  /**
   * Takes a provider in and, where its id is not the name itself, says that this name means it.
   *
   * @param form name, title, source, on and key
   * @param again whether one that is there already will do
   */
  Answer<JsonNode> add(Form form, String id, boolean again) {
    Answer<JsonNode> made = entries.provider(id, form);
    boolean there = made instanceof Answer.Given || again && NewEntries.isThere(made);
    return there && !id.equalsIgnoreCase(form.value("name")) ? decide(form, id) : made;
  }

  /**
   * Whether it is done; if not, the form says why, at its field or under {@code decision}.
   *
   * @param fields of the form, as the catalogue names them
   */
  boolean isDone(Answer<?> answer, Form form, List<String> fields) {
    return switch (answer) {
      case Answer.Given<?> done -> true;
      case Answer.Silent<?> none -> {
        form.wrong("decision", app.silent(none.part().code()));
        yield false;
      }
      case Answer.Refused<?> no when no.problem().forbidden() -> throw Unanswered.because(no);
      case Answer.Refused<?> no -> {
        mark(no.problem(), form, fields);
        yield false;
      }
    };
  }

  private void mark(Problem problem, Form form, List<String> fields) {
    if (problem.type().equals("name-decided")) {
      form.wrong("decision", texts.decidedMeanwhile());
    }
    for (Problem.Error error : problem.errors()) {
      String field = error.pointer().replaceFirst("^/", "");
      form.wrong(fields.contains(field) ? field : "decision", Objections.say(error.text(), words));
    }
    if (form.isGood()) {
      form.wrong("decision", Objections.say(problem.text(), words));
    }
  }
}
