package rightsize.starter.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a CSV file; an empty cell is unknown. */
public record Line(Map<String, String> cells) {

  /**
   * @return the cell's text, empty when unknown
   * @throws IllegalArgumentException when the file has no such column
   */
  public String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
    }
    return cell.strip();
  }

  public Optional<String> text(String column) {
    return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
  }

  public Optional<BigDecimal> number(String column) {
    return text(column).map(BigDecimal::new);
  }

  /** The parts of a cell that holds a list joined by {@code |}. */
  public List<String> list(String column) {
    return text(column).map(cell -> Arrays.asList(cell.split("\\|"))).orElse(List.of());
  }

  public boolean is(String column) {
    return get(column).equals("true");
  }
}
