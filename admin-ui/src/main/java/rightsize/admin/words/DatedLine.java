package rightsize.admin.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A dated price, rent or purchase price.
 *
 * @param from a partial date
 */
public record DatedLine(String from, List<Amount> amounts, FactLine.Said said, boolean inForce) {

  /**
   * @param named a name or a quotation: it stands as it is in any language
   */
  public record Amount(String label, String value, boolean named) {}

  private static final List<String> NOT_AMOUNTS =
      List.of(
          "from",
          "source",
          "on",
          "url",
          "id",
          "in_force",
          "by_hand",
          "aside",
          "recorded_at",
          "confidence",
          "offer");

  /** From a list door: an array, or a page with items. */
  public static List<DatedLine> of(JsonNode rows, FactSheet sheet, Say say) {
    List<DatedLine> lines = new ArrayList<>();
    for (JsonNode row : rows.isArray() ? rows : rows.path("items")) {
      List<Amount> amounts = new ArrayList<>();
      row.fields()
          .forEachRemaining(
              member -> {
                if (!NOT_AMOUNTS.contains(member.getKey()) && !member.getValue().isNull()) {
                  amounts.add(
                      new Amount(
                          say.field(member.getKey()),
                          say.fact(member.getKey(), member.getValue()),
                          say.named(member.getKey())));
                }
              });
      lines.add(
          new DatedLine(
              row.path("from").asText(),
              amounts,
              sheet.said(row),
              row.path("in_force").asBoolean()));
    }
    return lines;
  }
}
