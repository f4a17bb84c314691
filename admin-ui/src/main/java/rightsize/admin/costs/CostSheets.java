package rightsize.admin.costs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Numbers;

/** Turns profiles into the lines that people read. */
@RequestScoped
class CostSheets {
  private final CostTexts texts;

  CostSheets(Viewer viewer) {
    this.texts = viewer.language().texts(CostTexts.class);
  }

  /** Every item beside what is usual. */
  List<CostsView.Line> lines(JsonNode profile, JsonNode usual) {
    return Arrays.stream(CostItem.values()).map(item -> line(item, profile, usual)).toList();
  }

  private CostsView.Line line(CostItem item, JsonNode profile, JsonNode usual) {
    String value = value(item, profile);
    String other = value(item, usual);
    boolean own = !value.equals(other);
    return new CostsView.Line(texts.item(item.code()), value, other, own, own && item.hasNames());
  }

  /** One change: who, when, and what it says that is not usual. */
  CostsView.Change change(JsonNode kept, JsonNode usual) {
    return new CostsView.Change(
        kept.path("number").asText(),
        kept.path("author").asText(),
        minute(kept),
        lines(kept.path("profile"), usual).stream().filter(CostsView.Line::own).toList());
  }

  static String minute(JsonNode kept) {
    String at = kept.path("created_at").asText("");
    return at.length() < 16 ? at : at.substring(0, 16).replace('T', ' ') + " UTC";
  }

  private String value(CostItem item, JsonNode profile) {
    JsonNode value = profile.path(item.code());
    if (value.isMissingNode() || (value.isContainerNode() && value.isEmpty())) {
      return texts.unsaid(item.code());
    }
    return switch (item.kind()) {
      case PERCENT, UNSURE_PERCENT -> percent(value);
      case NUMBER, UNSURE_NUMBER, WHOLE -> number(value.decimalValue());
      case COUNTRY -> value.asText();
      case DISCOUNTS -> discounts(value);
      case RATES -> rates(value);
    };
  }

  /** Every digit: it is what people typed. */
  private static String number(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole ? Numbers.count(number) : CostDrafts.plain(number);
  }

  private static String discounts(JsonNode shares) {
    List<String> said = new ArrayList<>();
    shares
        .fields()
        .forEachRemaining(share -> said.add(share.getKey() + " " + percent(share.getValue())));
    return String.join(" · ", said);
  }

  private static String percent(JsonNode share) {
    return CostDrafts.plain(share.decimalValue().multiply(CostDrafts.HUNDRED)) + " %";
  }

  private String rates(JsonNode rates) {
    List<String> said = new ArrayList<>();
    rates.forEach(
        rate ->
            said.add(
                texts.rate(
                    rate.path("currency").asText(),
                    CostDrafts.plain(rate.path("usd").decimalValue()),
                    rate.path("on").asText(),
                    rate.path("source").asText())));
    return String.join(" · ", said);
  }
}
