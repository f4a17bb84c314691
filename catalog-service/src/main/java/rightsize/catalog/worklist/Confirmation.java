package rightsize.catalog.worklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody looked at again and found still true.
 *
 * @param source where they looked; without it each fact's own source is quoted again
 * @param on the day they looked, or null for today
 * @param byHand true makes it a curator's word, which stands before every feed's until it is
 *     released; a plain confirmation does not stop feeds
 */
record Confirmation(
    @NotEmpty @Size(max = 500) List<@NotNull @Valid Item> items,
    @Size(max = 100) String source,
    LocalDate on,
    Boolean byHand) {

  /**
   * Facts of one entry.
   *
   * @param fields {@code price} for an offer's price; without any, all facts it shows
   */
  record Item(
      @NotNull @Pattern(regexp = "models|offers|providers|builds|accelerators|benchmarks")
          String kind,
      @NotNull @Size(max = 200) String subject,
      @Size(min = 1, max = 60) List<@NotNull @Size(max = 60) String> fields) {}

  boolean holds() {
    return byHand != null && byHand;
  }
}
