package rightsize.admin.models;

import java.util.List;
import java.util.Optional;
import rightsize.admin.approvals.ApprovalLines;

/**
 * The list of models.
 *
 * @param asOf the day that is looked back to, or empty
 * @param orders what it can be sorted by; the first is the usual order, which needs no word
 * @param kept questions under a name
 * @param chips filters in force, each with the address that takes it off
 * @param next address of the next page, or empty
 * @param query the rows as the end of an address, or empty
 * @param command how a program asks for the same rows
 */
record ModelsView(
    String q,
    String asOf,
    String pageSize,
    List<Choice> orders,
    Carried carried,
    Expression expression,
    List<Kept> kept,
    List<Chip> chips,
    List<Facet> facets,
    List<Range> ranges,
    List<Column> columns,
    List<Row> rows,
    int total,
    String next,
    String query,
    String command,
    Optional<String> silent,
    Optional<String> refusal) {

  /** No rows means that none fits. */
  public boolean answered() {
    return silent.isEmpty() && refusal.isEmpty() && expression.wrong().isEmpty();
  }

  /**
   * What forms must carry along.
   *
   * @param search filters in force, for the form that searches
   * @param ranges all but the ranges, for the form that sets them
   * @param expression all but the expression, for the form in which it is written
   */
  record Carried(List<Value> search, List<Value> ranges, List<Value> expression) {}

  /**
   * What is written where the other filters are not enough.
   *
   * @param text as it was typed, or empty
   * @param wrong why the catalogue did not take it
   */
  record Expression(String text, Optional<String> wrong) {

    private static final List<String> EXAMPLES =
        List.of(
            "open_weights && (total_params_b < 20 || \"reasoning\" in capabilities)",
            "licence in [\"Apache-2.0\", \"MIT\"] && released_on >= \"2025-09\"",
            "input_price * 3 + output_price < 2 || !known(input_price)");

    private static final String FIELDS =
        "id, name, developer, family, status, size_class, licence, commercial_use, open_weights,"
            + " total_params_b, active_params_b, context_tokens, output_tokens, input_price,"
            + " output_price, released_on, knowledge_cutoff, retires_on, input_modalities,"
            + " output_modalities, capabilities, languages, providers";

    public List<String> examples() {
      return EXAMPLES;
    }

    /** The names that it may use. */
    public String fields() {
      return FIELDS;
    }

    public boolean open() {
      return !text.isEmpty();
    }

    /** Who has found the words needs no examples. */
    public boolean help() {
      return text.isEmpty() || wrong.isPresent();
    }
  }

  record Value(String name, String value) {}

  /**
   * @param owner the name of another person, or empty for the reader's own
   * @param here whether the page answers it
   */
  record Kept(String name, String address, String owner, boolean here) {}

  /** The name under which the reader sees this page's question kept, or empty. */
  public String nameHere() {
    return kept.stream().filter(Kept::here).map(Kept::name).findFirst().orElse("");
  }

  record Chip(String label, String without) {}

  /**
   * @param more values beyond the first few, folded
   */
  record Facet(String label, List<Choice> values, List<Choice> more) {}

  record Choice(String code, String label, int count, String address, boolean chosen) {}

  /** From here to there, with how far the values go. */
  record Range(String label, Bound least, Bound most, boolean day, String span) {}

  record Bound(String name, String value) {}

  /**
   * The head of a column.
   *
   * @param address sorts by it, or turns the order round; empty where it cannot be sorted by
   * @param sorted ascending, descending, or empty
   */
  record Column(String label, boolean end, String address, String sorted) {}

  record Row(
      String id,
      String name,
      String developer,
      String released,
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
      String statusWord,
      Optional<ApprovalLines.Badge> approval) {

    /** A model that is neither new nor going needs no remark. */
    public boolean unusual() {
      return !"current".equals(status);
    }
  }
}
