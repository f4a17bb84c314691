package rightsize.admin.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A dated price, rent or purchase price.
 *
 * @param amounts label and amount
 */
public record DatedLine(
    String from, List<Map.Entry<String, String>> amounts, FactLine.Said said, boolean inForce) {

  private static final List<String> NOT_AMOUNTS =
      List.of("from", "source", "on", "url", "id", "in_force", "by_hand", "confidence", "offer");

  /** From a list door: an array, or a page with items. */
  public static List<DatedLine> of(JsonNode rows, FactSheet sheet, Say say) {
    List<DatedLine> lines = new ArrayList<>();
    for (JsonNode row : rows.isArray() ? rows : rows.path("items")) {
      List<Map.Entry<String, String>> amounts = new ArrayList<>();
      row.fields()
          .forEachRemaining(
              member -> {
                if (!NOT_AMOUNTS.contains(member.getKey()) && !member.getValue().isNull()) {
                  amounts.add(
                      Map.entry(
                          say.field(member.getKey()),
                          say.fact(member.getKey(), member.getValue())));
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
