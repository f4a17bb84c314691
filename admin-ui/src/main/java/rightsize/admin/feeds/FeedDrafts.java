package rightsize.admin.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.forms.Typed;
import rightsize.admin.layout.Viewer;

/** From a feed to its form, and from the form to what the catalogue takes. */
@RequestScoped
class FeedDrafts {
  private static final List<String> NEEDED = List.of("source", "format", "url", "every_minutes");
  private static final List<String> SHARES = List.of("refused_share", "vanished_share");
  private static final List<String> SWITCHES = List.of("enabled", "auto_apply");
  private static final String ID = "[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?";
  private static final String FACTOR = "price_factor";
  private static final String MOST = "1000";

  private final FeedTexts texts;
  private final FormTexts words;

  FeedDrafts(Viewer viewer) {
    this.texts = viewer.language().texts(FeedTexts.class);
    this.words = viewer.language().texts(FormTexts.class);
  }

  /** What the catalogue proposes for a new feed, run once a day. */
  static Form proposed() {
    Form form = Form.empty();
    form.put("every_minutes", "1440");
    form.put("refused_share", "5");
    form.put("vanished_share", "20");
    form.put(FACTOR, "5");
    return form;
  }

  static Form form(JsonNode feed) {
    Form form = Form.empty();
    NEEDED.forEach(name -> form.put(name, feed.path(name).asText()));
    SHARES.forEach(name -> form.put(name, FeedSheets.percent(feed.path(name))));
    SWITCHES.forEach(name -> form.put(name, feed.path(name).asText()));
    form.put(FACTOR, feed.path(FACTOR).decimalValue().stripTrailingZeros().toPlainString());
    return form;
  }

  /** What was typed; the form knows what is wrong. */
  ObjectNode read(Form form, boolean fresh) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    if (fresh) {
      draft.put("id", form.value("id"));
      if (!form.value("id").matches(ID)) {
        form.wrong("id", form.has("id") ? texts.idRule() : words.required());
      }
    }
    for (String name : NEEDED) {
      draft.put(name, form.value(name));
      if (!form.has(name)) {
        form.wrong(name, words.required());
      }
    }
    number(form, "every_minutes", "15", "43200").ifPresent(n -> draft.put("every_minutes", n));
    for (String name : SHARES) {
      number(form, name, "0", "100")
          .ifPresent(percent -> draft.put(name, percent.divide(FeedSheets.HUNDRED)));
    }
    number(form, FACTOR, "1", MOST).ifPresent(factor -> draft.put(FACTOR, factor));
    SWITCHES.forEach(name -> draft.put(name, form.is(name, "true")));
    return draft;
  }

  private Optional<BigDecimal> number(Form form, String name, String least, String most) {
    if (!form.has(name)) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Typed.number(form.value(name));
    if (number.isEmpty()) {
      form.wrong(name, words.notANumber());
    } else if (number.get().compareTo(new BigDecimal(least)) < 0
        || number.get().compareTo(new BigDecimal(most)) > 0) {
      form.wrong(name, words.between(least, most));
    }
    return number;
  }

  /** Puts the catalogue's objections beside the fields they are about. */
  void mark(Form form, Problem problem) {
    if (problem.type().equals("already-exists")) {
      form.wrong("id", words.said("change the entry that is there"));
    }
    for (Problem.Error error : problem.errors()) {
      String field = error.pointer().replaceFirst("^/", "");
      String own = field.equals("url") ? texts.urlFault(error.text()) : "";
      form.wrong(field, own.isEmpty() ? Objections.say(error.text(), words) : own);
    }
    if (form.isGood()) {
      form.wrong("entry", Objections.say(problem.text(), words));
    }
  }
}
