package rightsize.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import rightsize.decision.Advisor;
import rightsize.decision.advices.Advice;
import rightsize.decision.advices.Option;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Fault;
import rightsize.decision.needs.Faults;
import rightsize.decision.needs.Need;
import rightsize.decision.profiles.CostProfile;
import rightsize.evaluation.markets.MarketFiles;

/** Asks needs of a market from the command line: {@code MARKET NEED... [--json]}. */
public final class Ask {
  private Ask() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    boolean json = words.contains("--json");
    List<String> files = words.stream().filter(word -> !word.equals("--json")).toList();
    Market market = MarketFiles.read(Path.of(files.get(0)));
    long start = System.nanoTime();
    Advisor advisor = Advisor.over(market);
    System.out.printf(Locale.ROOT, "prepared in %.1f ms%n", (System.nanoTime() - start) / 1e6);
    for (String file : files.subList(1, files.size())) {
      Need need = MarketFiles.JSON.readValue(Path.of(file).toFile(), Need.class);
      List<Fault> faults = Faults.of(need);
      if (!faults.isEmpty()) {
        System.out.println(file + ": " + faults);
        continue;
      }
      System.out.println("== " + file + " " + Faults.of(need, market));
      Instant now = market.asOf();
      Advice advice =
          advisor.advise(
              need,
              CostProfile.USUAL,
              new Advice.Snapshot(market.version(), market.hash(), now, 0, false, List.of()),
              now);
      if (json) {
        System.out.println(
            MarketFiles.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(advice));
      } else {
        print(advice);
      }
    }
  }

  private static void print(Advice a) {
    System.out.println("verdict  " + a.verdict().kind() + ": " + a.verdict().because().text());
    a.qualityBar().ifPresent(b -> System.out.println("bar      " + b));
    a.advised().ifPresent(o -> System.out.println("advised  " + line(o)));
    a.ties().forEach(o -> System.out.println("tie      " + line(o)));
    a.ladder()
        .forEach(
            s ->
                System.out.printf(
                    Locale.ROOT,
                    "step     +%.1f (%.1f..%.1f) +%.2f USD %s%n",
                    s.qualityGain().value(),
                    s.qualityGain().low(),
                    s.qualityGain().high(),
                    s.extraCostMonthUsd(),
                    line(s.option())));
    a.noDifferencePast().ifPresent(n -> System.out.println("past     " + n.modelName()));
    a.selfHosted()
        .ifPresent(
            s ->
                System.out.println(
                    "self     " + s.breakEvenRequestsMonth() + " " + line(s.option())));
    System.out.println("options  " + a.options().size() + " of " + a.optionsConsidered());
    a.options().stream().limit(12).forEach(o -> System.out.println("  " + line(o)));
    a.excluded()
        .forEach(
            e ->
                System.out.println(
                    "out      "
                        + e.code()
                        + " "
                        + e.count()
                        + " e.g. "
                        + e.examples().get(0).option().modelName()
                        + " "
                        + e.examples().get(0).facts()
                        + " "
                        + e.examples().get(0).relaxation()));
    a.confirmToAdmit().stream()
        .limit(6)
        .forEach(
            c ->
                System.out.println(
                    "confirm  " + c.fact() + " of " + c.subject() + " admits " + c.count()));
    a.notKnown().forEach(n -> System.out.println("unknown  " + n.text() + " " + n.facts()));
    a.measureFirst().forEach(t -> System.out.println("measure  " + t));
    a.sensitivity()
        .forEach(
            s ->
                System.out.println(
                    "turns    "
                        + s.parameter()
                        + " "
                        + s.value()
                        + " -> "
                        + s.then().map(n -> n.modelName() + " " + n.kind()).orElse("nothing")));
    a.triggers().forEach(t -> System.out.println("trigger  " + t.code() + " " + t.facts()));
    a.budgetBindsInMonth().ifPresent(m -> System.out.println("binds in month " + m));
    System.out.println(
        "evidence "
            + a.evidence().grade()
            + " "
            + a.evidence().scores()
            + " scores, "
            + a.evidence().vendor()
            + " vendor, newest "
            + a.evidence().newest());
    a.stepZero().ifPresent(s -> System.out.println("step 0   " + s.text()));
  }

  private static String line(Option o) {
    return String.format(
        Locale.ROOT,
        "%-34s %-6s %-28s %9.2f (%.2f..%.2f)  q %.1f (%.1f..%.1f) %s p %.2f %s",
        o.modelName(),
        o.kind(),
        o.providerName()
            .orElse(
                o.count().orElse(0)
                    + "x "
                    + o.acceleratorName().orElse("")
                    + " "
                    + o.quantisation().orElse("")),
        o.costMonthUsd().value(),
        o.costMonthUsd().low(),
        o.costMonthUsd().high(),
        o.quality().value(),
        o.quality().low(),
        o.quality().high(),
        o.quality().grade(),
        o.pAdequate(),
        o.speed().e2eMs().map(e -> "e2e " + e.value()).orElse(""));
  }
}
