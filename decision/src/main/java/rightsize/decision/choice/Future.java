package rightsize.decision.choice;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Advice.Horizon;
import rightsize.decision.advices.Advice.Limit;
import rightsize.decision.advices.Kind;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.MachineBill;
import rightsize.decision.needs.Need;

/**
 * What the advised option costs as the need grows, and what ends first (DECISION.md 3.3). Growth is
 * as stated for as long as it is stated, then the volume stays; it may turn out half as strong or
 * half as strong again. Machines are counted anew every month.
 */
record Future(Asked asked, Candidate advised) {
  private static final int FURTHEST = 36;
  private static final List<Integer> HORIZONS = List.of(12, 24, 36);
  private static final double SLOW = .5;
  private static final double QUICK = 1.5;

  /** Money next year is worth a tenth less. */
  private static final double WORTH_LESS = 1.10;

  /**
   * Endpoints of equal quality get cheaper by a factor of three a year, the cautious end of what is
   * published (9 to 900); the same endpoint seldom does, so nothing is assumed of it.
   */
  private static final double SUCCESSORS = StrictMath.log(3);

  List<Advice.Month> projection() {
    List<Advice.Month> months = new ArrayList<>();
    int last = asked.need().growth().map(Need.Growth::months).orElse(-1);
    for (int t = 0; t <= last; t++) {
      OptionalDouble budget = budgetIn(t);
      double slow = usd(t, SLOW);
      double quick = usd(t, QUICK);
      months.add(
          new Advice.Month(
              t,
              Math.round(requests(t, 1)),
              Bill.cents(usd(t, 1)),
              Optional.of(Bill.cents(Math.min(slow, quick))),
              Optional.of(Bill.cents(Math.max(slow, quick))),
              budget.isPresent()
                  ? Optional.of(Bill.cents(budget.getAsDouble()))
                  : Optional.empty()));
    }
    return months;
  }

  static Optional<Integer> budgetBinds(List<Advice.Month> months) {
    return months.stream()
        .filter(m -> m.budgetUsd().filter(budget -> m.costUsd() > budget).isPresent())
        .map(Advice.Month::month)
        .findFirst();
  }

  List<Horizon> horizons() {
    return HORIZONS.stream().map(this::horizon).toList();
  }

  private Horizon horizon(int months) {
    double slow = worth(months, SLOW, 0);
    double quick = worth(months, QUICK, 0);
    return new Horizon(
        months,
        Math.round(requests(months, 1)),
        Bill.cents(usd(months, 1)),
        Bill.cents(worth(months, 1, 0)),
        Bill.cents(Math.min(slow, quick)),
        Bill.cents(Math.max(slow, quick)),
        advised.kind() == Kind.HOSTED
            ? Optional.of(Bill.cents(worth(months, 1, SUCCESSORS)))
            : Optional.empty());
  }

  /** All that is paid until then, in today's money. */
  private double worth(int months, double growth, double declinePerYear) {
    return IntStream.range(0, months)
        .mapToDouble(
            t ->
                usd(t, growth)
                    * StrictMath.exp(-declinePerYear * t / 12)
                    / StrictMath.pow(WORTH_LESS, t / 12.0))
        .sum();
  }

  /** What ends within three years, the first first. */
  List<Limit> limits() {
    return Stream.of(
            first("budget", this::passesBudget),
            first("accelerators", this::passesAccelerators),
            retirement())
        .flatMap(Optional::stream)
        .sorted((a, b) -> Integer.compare(a.month(), b.month()))
        .toList();
  }

  private Optional<Limit> first(String code, IntPredicate passed) {
    OptionalInt month = IntStream.rangeClosed(0, FURTHEST).filter(passed).findFirst();
    return month.isPresent() ? Optional.of(new Limit(code, month.getAsInt())) : Optional.empty();
  }

  private boolean passesBudget(int month) {
    OptionalDouble budget = budgetIn(month);
    return budget.isPresent() && usd(month, 1) > budget.getAsDouble();
  }

  /** Only those that the asker has already; others can be had more of. */
  private boolean passesAccelerators(int month) {
    return advised.place() instanceof Place.Machines machines
        && machines.owned()
        && advised.bill().orElseThrow() instanceof MachineBill bill
        && asked
            .ownedOf(machines.device().accelerator().id())
            .filter(own -> bill.countAt(requests(month, 1)) > own)
            .isPresent();
  }

  private Optional<Limit> retirement() {
    return advised
        .model()
        .retiresOn()
        .asOptional()
        .map(on -> (int) ChronoUnit.MONTHS.between(asked.today(), on.first()))
        .filter(month -> month <= FURTHEST)
        .map(month -> new Limit("retirement", Math.max(0, month)));
  }

  private double usd(int month, double growth) {
    return advised.bill().orElseThrow().usdAt(requests(month, growth));
  }

  private double requests(int month, double growth) {
    double now = asked.need().volume().perMonth();
    return asked
        .need()
        .growth()
        .map(
            g ->
                now
                    * StrictMath.pow(
                        Math.max(0, 1 + growth * g.percentPerMonth() / 100),
                        Math.min(month, g.months())))
        .orElse(now);
  }

  private OptionalDouble budgetIn(int month) {
    boolean later =
        asked
            .need()
            .budget()
            .flatMap(Need.Budget::later)
            .filter(l -> month >= l.fromMonth())
            .isPresent();
    return later && asked.laterUsd().isPresent() ? asked.laterUsd() : asked.budgetUsd();
  }
}
