package rightsize.admin.models;

import java.util.List;
import java.util.Optional;

/**
 * The list of models.
 *
 * @param hidden filters in force that the search form must carry along
 * @param chips filters in force, each with the address that takes it off
 * @param next address of the next page, or empty
 */
record ModelsView(
    String q,
    String orderBy,
    String pageSize,
    List<Value> hidden,
    List<Chip> chips,
    List<Facet> facets,
    List<Row> rows,
    int total,
    String next,
    Optional<String> silent,
    Optional<String> refusal) {

  record Value(String name, String value) {}

  record Chip(String label, String without) {}

  /**
   * @param more values beyond the first few, folded
   */
  record Facet(String label, List<Choice> values, List<Choice> more) {}

  record Choice(String code, String label, int count, String address, boolean chosen) {}

  record Row(
      String id,
      String name,
      String developer,
      String size,
      boolean inferred,
      String parameters,
      String context,
      String licence,
      String input,
      String output,
      String seller,
      String from,
      int scores,
      String status,
      String statusWord) {

    /** A model that is neither new nor going needs no remark. */
    public boolean unusual() {
      return !"current".equals(status);
    }
  }
}
