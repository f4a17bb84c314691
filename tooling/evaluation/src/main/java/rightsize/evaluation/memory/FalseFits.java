package rightsize.evaluation.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rightsize.decision.chance.Normal;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Fit;
import rightsize.evaluation.Finding;
import rightsize.evaluation.Finding.Bar;
import rightsize.evaluation.Protocol;
import rightsize.evaluation.markets.Cards;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.SourceFolder;

/**
 * M4, on runs whose peak of memory people posted. A false fit is a run of which production says,
 * for the posted cards, model, form, engine and context and one request at a time, that it fits
 * with probability 0.95 or more, although it did not: its peak went beyond the cards' memory (in GB
 * and in GiB, for the source mixes them), or under llama.cpp the cards held less than nine tenths
 * of the weights, the rest being elsewhere. The naive method compares the weights that work on a
 * token with the cards.
 *
 * <p>Because a predictor that never says yes makes no false fits, the second line is the share of
 * runs that did fit of which it says so; the third how many peaks, of runs said to fit under
 * llama.cpp, which takes what it needs and no more, lie above the smallest card that would be said
 * to hold the run. Runs of one build with one peak are a sweep, of which the longest context
 * counts. A desktop, other programs and parts for pictures are in the peak, but not in the
 * prediction.
 */
public final class FalseFits implements Protocol {

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public List<String> files() {
    return Stream.concat(Stream.of(Peaks.FILE, Cards.FILE), ConfiguredModels.FILES.stream())
        .toList();
  }

  @Override
  public List<Finding> run(SourceFolder data) {
    Peaks peaks = Peaks.of(data);
    List<Peak> all = peaks.kept();
    List<Peak> fitted = all.stream().filter(Peak::didFit).toList();
    List<Peak> measured = sweeps(all);
    return List.of(
        finding("false fits", "rows", count(all, p -> p.saidToFit() && !p.didFit()), all.size())
            .beside("active weights", count(all, p -> p.naivelyFits() && !p.didFit()))
            .against(Bar.atMost(0))
            .saying(told(peaks, all.size() - fitted.size())),
        finding("said to fit of those that did", "%", share(fitted, Peak::saidToFit), fitted.size())
            .beside("active weights", share(fitted, Peak::naivelyFits)),
        finding(
            "peak above the smallest card",
            "%",
            share(measured, FalseFits::above),
            measured.size()));
  }

  private static String told(Peaks peaks, int unfit) {
    return "%s; %d did not fit, and %.0f more would not if posted in GiB"
        .formatted(peaks.told(), unfit, count(peaks.kept(), Peak::inDoubt));
  }

  private static List<Peak> sweeps(List<Peak> all) {
    Map<List<Double>, Peak> longest = new LinkedHashMap<>();
    all.stream()
        .filter(peak -> peak.saidToFit() && peak.didFit())
        .filter(peak -> peak.placement().resident().engine() == Engine.LLAMA_CPP)
        .forEach(peak -> longest.merge(sweep(peak), peak, FalseFits::longer));
    return List.copyOf(longest.values());
  }

  private static List<Double> sweep(Peak peak) {
    return List.of(peak.placement().resident().weights().bytes(), peak.cardsGib(), peak.peakGib());
  }

  private static Peak longer(Peak one, Peak other) {
    return one.context() >= other.context() ? one : other;
  }

  private static boolean above(Peak peak) {
    Fit fit = peak.predicted();
    double left = peak.placement().device().memoryGib() - fit.usable();
    return peak.peakGib() > fit.devices() * (fit.need() + Normal.Z90 * fit.sd() + left);
  }

  private static Finding finding(String metric, String unit, double value, int n) {
    return Finding.of("M4", "fit", "posted peaks of memory", metric, unit, value, n);
  }

  private static double count(List<Peak> peaks, Predicate<Peak> which) {
    return peaks.stream().filter(which).count();
  }

  private static double share(List<Peak> peaks, Predicate<Peak> which) {
    return peaks.isEmpty() ? Double.NaN : 100 * count(peaks, which) / peaks.size();
  }
}
