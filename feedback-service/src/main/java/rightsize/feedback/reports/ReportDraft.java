package rightsize.feedback.reports;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rightsize.decision.needs.Task;
import rightsize.rest.problems.FieldProblem;
import rightsize.rest.problems.Problem;
import rightsize.rest.texts.Line;
import rightsize.rest.texts.Prose;

/**
 * A report as its author writes it. Tries with successes, or a rating, or both; if both are there,
 * the counts stand for the quality.
 *
 * @param model the name as the author knows it, catalogue id or not
 * @param build set when a fixed build was run; such an observation does not age
 * @param complexity 1 (simple) to 5
 * @param language BCP 47
 * @param rating 1 (useless) to 5 (excellent)
 * @param seconds per try
 * @param costUsd per try
 */
public record ReportDraft(
    @NotNull @Line @Size(max = 200) String model,
    @Line @Size(max = 200) String configuration,
    @Line @Size(max = 200) String provider,
    @Line @Size(max = 200) String build,
    @Line @Size(max = 200) String accelerator,
    @NotNull Task task,
    @Min(1) @Max(5) Integer complexity,
    @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", message = "a language tag is expected")
        String language,
    @Min(1) @Max(1_000_000) Integer tries,
    @Min(0) @Max(1_000_000) Integer successes,
    @Min(1) @Max(5) Integer rating,
    @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("86400")
        @Digits(integer = 5, fraction = 6)
        BigDecimal seconds,
    @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 12) BigDecimal costUsd,
    @Prose @Size(max = 2000) String comment,
    @NotNull LocalDate observedOn,
    UUID adviceId) {

  private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

  /**
   * Looks at what no single field can tell.
   *
   * @param latest the latest day it is anywhere on earth
   * @throws Problem 422 with a pointer to each fault
   */
  void check(LocalDate latest) {
    List<FieldProblem> faults = faults(latest);
    if (!faults.isEmpty()) {
      throw Problem.of(422, "invalid-value", "A value is not acceptable")
          .detail(faults.get(0).detail())
          .errors(faults);
    }
  }

  private List<FieldProblem> faults(LocalDate latest) {
    List<FieldProblem> faults = new ArrayList<>();
    if (tries == null && successes == null && rating == null) {
      faults.add(new FieldProblem("/rating", "tries with successes, or a rating, is required"));
    }
    if (tries != null && successes == null) {
      faults.add(new FieldProblem("/successes", "how many of the tries went well?"));
    }
    if (successes != null && (tries == null || successes > tries)) {
      faults.add(new FieldProblem("/successes", "no more successes than tries"));
    }
    if (observedOn.isAfter(latest)) {
      faults.add(new FieldProblem("/observed_on", "this day has not come yet"));
    }
    if (observedOn.isBefore(EARLIEST)) {
      faults.add(new FieldProblem("/observed_on", "not before " + EARLIEST));
    }
    return faults;
  }

  Report toReport() {
    Report report = new Report();
    report.model = model;
    report.configuration = configuration;
    report.provider = provider;
    report.build = build;
    report.accelerator = accelerator;
    report.task = task;
    report.complexity = complexity;
    report.language = language;
    report.tries = tries;
    report.successes = successes;
    report.rating = rating;
    report.seconds = seconds;
    report.costUsd = costUsd;
    report.comment = comment;
    report.observedOn = observedOn;
    report.adviceId = adviceId;
    return report;
  }
}
