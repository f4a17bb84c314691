package rightsize.admin.costs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.Form;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.forms.Typed;
import rightsize.admin.layout.Viewer;

/** From a profile to its form in human units, and from the form to what the advisor takes. */
@RequestScoped
class CostDrafts {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern DISCOUNT = Pattern.compile("(\\S+?)[\\s:：=]+(\\S+?)\\s*%?");
  private static final Pattern RATE =
      Pattern.compile("([A-Za-z]{3})[\\s:：=]+(\\S+)\\s+(\\d{4}(?:-\\d{2}){0,2})\\s+(\\S.*)");
  private static final Pattern BOUNDS = Pattern.compile("must be from (\\S+) to (\\S+)");
  private static final Pattern OF_A_LINE = Pattern.compile("/rates/(\\d+)(?:/.*)?");

  private final CostTexts texts;
  private final FormTexts words;

  CostDrafts(Viewer viewer) {
    this.texts = viewer.language().texts(CostTexts.class);
    this.words = viewer.language().texts(FormTexts.class);
  }

  static Form form(JsonNode profile) {
    Form form = Form.empty();
    for (CostItem item : CostItem.values()) {
      String typed = typed(item, profile.path(item.code()));
      if (!typed.isEmpty()) {
        form.put(item.code(), typed);
      }
    }
    return form;
  }

  private static String typed(CostItem item, JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    return switch (item.kind()) {
      case PERCENT, UNSURE_PERCENT -> plain(value.decimalValue().multiply(HUNDRED));
      case NUMBER, UNSURE_NUMBER, WHOLE -> plain(value.decimalValue());
      case COUNTRY -> value.asText();
      case DISCOUNTS -> String.join("\n", discounts(value));
      case RATES -> String.join("\n", rates(value));
    };
  }

  private static List<String> discounts(JsonNode shares) {
    List<String> lines = new ArrayList<>();
    shares
        .fields()
        .forEachRemaining(
            share ->
                lines.add(
                    share.getKey()
                        + " "
                        + plain(share.getValue().decimalValue().multiply(HUNDRED))));
    return lines;
  }

  private static List<String> rates(JsonNode rates) {
    List<String> lines = new ArrayList<>();
    for (JsonNode rate : rates) {
      lines.add(
          String.join(
              " ",
              rate.path("currency").asText(),
              plain(rate.path("usd").decimalValue()),
              rate.path("on").asText(),
              rate.path("source").asText()));
    }
    return lines;
  }

  /** What was typed; the form knows what is no number and what is missing. */
  ObjectNode read(Form form) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    for (CostItem item : CostItem.values()) {
      if (form.has(item.code())) {
        read(item, form, draft);
      } else if (!item.isOptional()) {
        form.wrong(item.code(), words.required());
      }
    }
    return draft;
  }

  private void read(CostItem item, Form form, ObjectNode draft) {
    String code = item.code();
    switch (item.kind()) {
      case PERCENT, UNSURE_PERCENT ->
          number(form, code).ifPresent(percent -> draft.put(code, percent.divide(HUNDRED)));
      case NUMBER, UNSURE_NUMBER -> number(form, code).ifPresent(n -> draft.put(code, n));
      case WHOLE -> number(form, code).ifPresent(n -> whole(form, draft, code, n));
      case COUNTRY -> draft.put(code, form.value(code));
      case DISCOUNTS -> readDiscounts(form, draft.putObject(code));
      case RATES -> readRates(form, draft);
    }
  }

  private Optional<BigDecimal> number(Form form, String name) {
    Optional<BigDecimal> number = Typed.number(form.value(name));
    if (number.isEmpty()) {
      form.wrong(name, words.notANumber());
    }
    return number;
  }

  private void whole(Form form, ObjectNode draft, String name, BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      form.wrong(name, words.notWhole());
    } else {
      draft.put(name, number.toBigInteger());
    }
  }

  private void readDiscounts(Form form, ObjectNode discounts) {
    String name = CostItem.PROVIDER_DISCOUNTS.code();
    List<String> lines = lines(form, name);
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = DISCOUNT.matcher(lines.get(i));
      Optional<BigDecimal> percent =
          line.matches() ? Typed.number(line.group(2)) : Optional.empty();
      if (percent.isEmpty()) {
        form.wrong(name, texts.line(i + 1, texts.discountLine(CostTexts.DISCOUNT)));
      } else if (discounts.has(line.group(1))) {
        form.wrong(name, texts.line(i + 1, texts.twice(line.group(1))));
      } else {
        discounts.put(line.group(1), percent.get().divide(HUNDRED));
      }
    }
  }

  private void readRates(Form form, ObjectNode draft) {
    ArrayNode rates = draft.putArray(CostItem.RATES.code());
    List<String> lines = lines(form, CostItem.RATES.code());
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = RATE.matcher(lines.get(i));
      Optional<BigDecimal> usd = line.matches() ? Typed.number(line.group(2)) : Optional.empty();
      if (usd.isEmpty()) {
        form.wrong(CostItem.RATES.code(), texts.line(i + 1, texts.rateLine(CostTexts.RATE)));
      } else {
        rates
            .addObject()
            .put("currency", line.group(1).toUpperCase(Locale.ROOT))
            .put("usd", usd.get())
            .put("on", line.group(3))
            .put("source", line.group(4));
      }
    }
  }

  private static List<String> lines(Form form, String name) {
    return form.value(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Puts the advisor's objections beside the fields they are about. */
  void mark(Form form, Problem problem) {
    for (Problem.Error error : problem.errors()) {
      CostItem.at(error.pointer()).ifPresent(item -> form.wrong(item.code(), said(item, error)));
    }
    if (form.isGood()) {
      form.wrong("entry", Objections.say(problem.text(), words));
    }
  }

  private String said(CostItem item, Problem.Error error) {
    boolean share = item.isShare() || item == CostItem.PROVIDER_DISCOUNTS;
    String told = Objections.say(share ? inPercent(error.text()) : error.text(), words);
    if (item == CostItem.PROVIDER_DISCOUNTS) {
      return texts.named(error.pointer().replaceFirst("^/[^/]+/?", ""), told);
    }
    Matcher line = OF_A_LINE.matcher(error.pointer());
    return line.matches() ? texts.line(Integer.parseInt(line.group(1)) + 1, told) : told;
  }

  /** The advisor's bounds are shares. */
  private static String inPercent(String text) {
    Matcher bounds = BOUNDS.matcher(text);
    return bounds.matches()
        ? "must be from " + percent(bounds.group(1)) + " to " + percent(bounds.group(2))
        : text;
  }

  private static String percent(String share) {
    return plain(new BigDecimal(share).multiply(HUNDRED));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
