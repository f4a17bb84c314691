package rightsize.feedback.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.Standing;
import rightsize.decision.needs.Task;
import rightsize.decision.standings.Experience;
import rightsize.decision.standings.Outcome;
import rightsize.rest.database.TeamRows;

class StandingsBoardTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final List<Experience> filed = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();

  @Test
  void aQuickBoardIsAlwaysCurrent() {
    StandingsBoard board = board(Duration.ofHours(1));
    assertThat(models(board)).isEmpty();
    file("m/a");
    assertThat(models(board)).containsExactly("m/a");
    assertThat(later).isEmpty();
  }

  @Test
  void aSlowBoardShowsTheLastStandingsUntilTheNewOnesAreThere() {
    StandingsBoard board = board(Duration.ZERO);
    file("m/a");
    StandingsView first = board.current();
    file("m/b");
    assertThat(board.current()).isSameAs(first);
    assertThat(board.current()).isSameAs(first);
    assertThat(later).as("reckoned once, whoever asks").hasSize(1);
    later.get(0).run();
    assertThat(models(board)).containsExactly("m/a", "m/b");
    assertThat(board.current().version()).isNotEqualTo(first.version());
  }

  @Test
  void afterAFailureBehindTheScenesItIsTriedAgain() {
    StandingsBoard board = board(Duration.ZERO);
    file("m/a");
    board.current();
    filed.add(null);
    board.current();
    org.assertj.core.api.Assertions.assertThatThrownBy(later.get(0)::run)
        .isInstanceOf(NullPointerException.class);
    board.current();
    assertThat(later).hasSize(2);
  }

  private StandingsBoard board(Duration patience) {
    return new StandingsBoard(
        new CountedReports(null) {
          @Override
          String version() {
            return String.valueOf(filed.size());
          }

          @Override
          List<Experience> all() {
            return filed;
          }
        },
        new TeamRows(null) {
          @Override
          public void ofEveryTeam() {}
        },
        Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC),
        patience,
        later::add);
  }

  private static List<String> models(StandingsBoard board) {
    return board.current().items().stream().map(Standing::model).toList();
  }

  private void file(String model) {
    filed.add(
        new Experience("a", "shop", true, model, Task.CODE, new Outcome.Counts(10, 5), DAY, false));
  }
}
