package rightsize.admin.advices;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rightsize.admin.advices.AdviceView.Figures;
import rightsize.admin.advices.AdviceView.Line;
import rightsize.admin.advices.AdviceView.Page;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Say;

/** Turns an advice into what its page shows. */
@RequestScoped
class AdviceSheets {
  /** Notes on costs that may not be the team's, worth a word however fresh the market is. */
  private static final Set<String> OTHER_COSTS =
      Set.of("profiles_never_read", "profiles_not_confirmed", "team_not_named");

  private final AdviceTexts texts;
  private final FigureTexts figureTexts;
  private final Say say;

  AdviceSheets(Viewer viewer, Say say) {
    this.texts = viewer.language().texts(AdviceTexts.class);
    this.figureTexts = viewer.language().texts(FigureTexts.class);
    this.say = say;
  }

  /** An answer that is not stored: its address holds the need. */
  AdviceView preview(JsonNode advice, JsonNode need, Form form) {
    return view(
        advice,
        new Page(
            need.path("title").asText(""),
            "",
            form.query(),
            need.toString(),
            UUID.randomUUID().toString(),
            "/advices/answer.json?" + form.query(),
            report(advice, ""),
            compare(advice)),
        new AdviceTrust("/advices/answer", form, texts));
  }

  /** The question of a saved advice, asked again: its address holds what it trusts. */
  AdviceView again(JsonNode advice, JsonNode need, String id, Form trust) {
    return view(
        advice,
        new Page(
            need.path("title").asText(""),
            "",
            "",
            need.toString(),
            UUID.randomUUID().toString(),
            "",
            report(advice, ""),
            compare(advice)),
        new AdviceTrust(again(id), trust, texts));
  }

  AdviceView saved(JsonNode advice) {
    String id = advice.path("id").asText();
    return view(
        advice,
        new Page(
            advice.path("need").path("title").asText(""),
            id,
            "",
            "",
            "",
            "/advices/" + id + ".json",
            report(advice, id),
            compare(advice)),
        new AdviceTrust(again(id), Form.of(trusting(advice)), texts));
  }

  private static String again(String id) {
    return "/advices/" + id + "/again";
  }

  /** What a saved question trusts, as its address would say it. */
  private static Map<String, List<String>> trusting(JsonNode advice) {
    JsonNode trust = advice.path("need").path("trust");
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (!trust.path("vendor_scores").asBoolean(true)) {
      values.put("vendor_scores", List.of("false"));
    }
    values.put("not_before", List.of(trust.path("not_before").asText("")));
    values.put(
        "without", trust.path("without_benchmarks").valueStream().map(JsonNode::asText).toList());
    return values;
  }

  /** The headline and the cost: enough while the form is being filled in. */
  static List<String> firstLines(JsonNode advice) {
    List<String> lines = new ArrayList<>();
    for (JsonNode line : advice.path("lines")) {
      if (line.path("number").asInt() >= 1 && line.path("number").asInt() <= 3) {
        lines.add(line.path("text").asText());
      }
    }
    return lines;
  }

  private AdviceView view(JsonNode advice, Page page, AdviceTrust trust) {
    List<Line> lines = new ArrayList<>();
    Optional<String> stepZero = Optional.empty();
    String first = texts.verdict(advice.path("verdict").path("kind").asText());
    for (JsonNode line : advice.path("lines")) {
      int number = line.path("number").asInt();
      String text = line.path("text").asText();
      if (number == 0) {
        stepZero = Optional.of(text);
      } else if (number == 1) {
        first = text;
      } else {
        lines.add(new Line(number, text));
      }
    }
    int end = endOfFirstSentence(first);
    return new AdviceView(
        page,
        first.substring(0, end),
        first.substring(end).strip(),
        stepZero,
        lines,
        stale(advice),
        new AdviceSteps(advice, texts, say).all(),
        new AdviceChoice(advice, texts, say).all(),
        new AdviceDoubts(advice, texts, say).all(),
        new AdviceGrounds(advice, texts, say, trust).all(),
        figures(advice));
  }

  /** Of the advised option, and of the way to run a model oneself where that is another one. */
  private List<Figures> figures(JsonNode advice) {
    List<Figures> figures = new ArrayList<>();
    JsonNode advised = advice.path("advised");
    JsonNode own = advice.path("self_hosted").path("option");
    if (advised.isObject()) {
      figures.add(figuresOf(advised));
    }
    if (own.isObject() && !own.path("id").equals(advised.path("id"))) {
      figures.add(figuresOf(own));
    }
    return figures;
  }

  private Figures figuresOf(JsonNode option) {
    return new Figures(
        new OptionWords(say).name(option), new AdviceFigures(option, figureTexts, say).all());
  }

  private List<String> stale(JsonNode advice) {
    List<String> notes = new ArrayList<>();
    boolean stale = advice.path("snapshot").path("stale").asBoolean();
    if (stale) {
      notes.add(texts.stale());
    }
    for (JsonNode note : advice.path("snapshot").path("notes")) {
      if (stale || OTHER_COSTS.contains(note.asText())) {
        notes.add(texts.staleNote(note.asText()));
      }
    }
    return notes;
  }

  private static int endOfFirstSentence(String text) {
    int english = text.indexOf(". ");
    int chinese = text.indexOf('\u3002');
    int end = english < 0 ? chinese : chinese < 0 ? english : Math.min(english, chinese);
    return end < 0 ? text.length() : end + 1;
  }

  private static String report(JsonNode advice, String id) {
    JsonNode advised = advice.path("advised");
    if (advised.isMissingNode()) {
      return "";
    }
    StringBuilder address =
        new StringBuilder("/reports/new?model=" + advised.path("model").asText());
    if (advised.hasNonNull("provider")) {
      address.append("&provider=").append(advised.get("provider").asText());
    }
    if (advised.hasNonNull("accelerator")) {
      address.append("&accelerator=").append(advised.get("accelerator").asText());
    }
    address.append("&task=").append(advice.path("need").path("task").asText());
    return id.isEmpty() ? address.toString() : address.append("&advice=").append(id).toString();
  }

  /** The advised model beside the next ones of other names. */
  private static String compare(JsonNode advice) {
    List<String> models = new ArrayList<>();
    for (JsonNode option : advice.path("options")) {
      String model = option.path("model").asText();
      if (models.size() < 4 && !models.contains(model)) {
        models.add(model);
      }
    }
    return models.size() < 2 ? "" : "/models/compare?ids=" + String.join("&ids=", models);
  }
}
