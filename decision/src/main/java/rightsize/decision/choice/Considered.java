package rightsize.decision.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.decision.advices.Kind;
import rightsize.decision.advices.OptionName;
import rightsize.decision.choice.Catalogue.Entry;
import rightsize.decision.choice.Catalogue.Ready;
import rightsize.decision.choice.Machinery.Stock;
import rightsize.decision.cost.Bill;
import rightsize.decision.cost.HostedBill;
import rightsize.decision.cost.Usage;
import rightsize.decision.market.Build;
import rightsize.decision.market.Model;
import rightsize.decision.market.Offer;
import rightsize.decision.memory.Fit;
import rightsize.decision.memory.Weights;
import rightsize.decision.quality.Expected;
import rightsize.decision.quality.Quantised;
import rightsize.decision.quality.TaskScores;

/**
 * Every option of a question, and what the rules leave of them. Of a build, only the two cheapest
 * kinds of accelerator that hold it in time are options: dearer ones differ in nothing but the
 * bill.
 */
final class Considered {
  private static final int KINDS_PER_BUILD = 2;

  final Asked asked;
  final TaskScores scores;
  final Catalogue catalogue;
  final List<Candidate> fitting = new ArrayList<>();
  final Sieve sieve = new Sieve();
  int count;
  private final List<Stock> stock;
  private final Scratch scratch = new Scratch();

  Considered(Asked asked, Catalogue catalogue, TaskScores scores) {
    this.asked = asked;
    this.scores = scores;
    this.catalogue = catalogue;
    this.stock = Machinery.of(asked, catalogue.devices);
    for (Entry entry : catalogue.entries) {
      consider(entry);
    }
  }

  private void consider(Entry entry) {
    int options = entry.offers().size() + (stock.isEmpty() ? 0 : entry.builds().size());
    Optional<Expected> expected = scores.of(entry.model().id());
    if (options == 0 || expected.isEmpty()) {
      return;
    }
    for (Rule<Model> rule : ModelRules.ALL) {
      Ruling ruling = rule.says().apply(asked, entry.model());
      if (!(ruling instanceof Ruling.Kept)) {
        sieve.passes(rule, ruling, named(entry), options);
        count += options;
        return;
      }
    }
    Usage usage = Usage.of(asked.need(), entry.model());
    for (Offer offer : entry.offers()) {
      judge(hosted(entry, offer, usage, expected.get()));
    }
    for (Ready ready : stock.isEmpty() ? List.<Ready>of() : entry.builds()) {
      machines(entry, ready, usage, expected.get()).forEach(this::judge);
    }
  }

  private void judge(Candidate candidate) {
    count++;
    for (Rule<Candidate> rule : OptionRules.ALL) {
      Ruling ruling = rule.says().apply(asked, candidate);
      if (!(ruling instanceof Ruling.Kept)) {
        sieve.passes(rule, ruling, candidate.named(), 1);
        return;
      }
    }
    fitting.add(candidate);
  }

  Candidate hosted(Entry entry, Offer offer, Usage usage, Expected expected) {
    HostedBill.Result result = HostedBill.of(offer, usage, asked.profile());
    Optional<Bill> bill =
        result instanceof HostedBill.Known known ? Optional.of(known.bill()) : Optional.empty();
    return new Candidate(
        offer.id(),
        entry.model(),
        new Place.Hosted(offer, Optional.ofNullable(catalogue.providers.get(offer.provider()))),
        usage,
        bill,
        Candidate.costOf(bill),
        result instanceof HostedBill.Missing missing ? missing.fact() : "",
        Pace.UNKNOWN,
        expected,
        expected.score(),
        expected.sd(),
        0);
  }

  private List<Candidate> machines(Entry entry, Ready ready, Usage usage, Expected expected) {
    Sizing sizing = new Sizing(asked, entry, usage, scratch);
    Optional<String> missing = sizing.missing(ready);
    if (missing.isPresent()) {
      return List.of(
          candidate(
              entry, ready, sizing.unknown(ready, stock.get(0), missing.get()), usage, expected));
    }
    List<Sizing.Sized> found = new ArrayList<>();
    Sizing.Sized instead = null;
    double bound = Double.POSITIVE_INFINITY;
    double gib = ready.weights().asOptional().map(Weights::bytes).orElse(0.0) / Fit.GIB;
    for (Stock each : stock) {
      double least =
          Math.ceil(gib / (each.device().memoryGib() * each.device().usableShare()))
              * each.monthUsd()
              * asked.profile().leastReplicas();
      if (least >= bound) {
        continue;
      }
      Optional<Sizing.Sized> within = sizing.on(ready, each, bound);
      if (within.isEmpty()) {
        continue;
      }
      Sizing.Sized sized = within.get();
      if (sized.bill().isPresent() && sized.pace().inTime(asked.latency())) {
        found.add(sized);
        found.sort((a, b) -> Double.compare(usd(a), usd(b)));
        if (found.size() > KINDS_PER_BUILD) {
          found.remove(KINDS_PER_BUILD);
        }
        bound = found.size() < KINDS_PER_BUILD ? bound : usd(found.get(KINDS_PER_BUILD - 1));
      } else if (instead == null || roomier(sized, instead)) {
        instead = sized;
      }
    }
    if (found.isEmpty()) {
      return instead == null
          ? List.of()
          : List.of(candidate(entry, ready, instead, usage, expected));
    }
    return found.stream().map(s -> candidate(entry, ready, s, usage, expected)).toList();
  }

  private static boolean roomier(Sizing.Sized a, Sizing.Sized b) {
    double room = b.place().fit().map(Fit::margin).orElse(Double.NEGATIVE_INFINITY);
    return a.place().fit().filter(fit -> fit.margin() > room).isPresent();
  }

  private static double usd(Sizing.Sized sized) {
    return Candidate.costOf(sized.bill().map(bill -> bill));
  }

  private Candidate candidate(
      Entry entry, Ready ready, Sizing.Sized sized, Usage usage, Expected expected) {
    Quantised loss = ready.loss();
    Place.Machines place = sized.place();
    double doubt = expected.steepness() * loss.sd();
    return new Candidate(
        ready.build().id()
            + "@"
            + place.device().accelerator().id()
            + (place.owned() ? "+own" : ""),
        entry.model(),
        place,
        usage,
        sized.bill().map(bill -> bill),
        usd(sized),
        "accelerators",
        sized.pace(),
        expected,
        loss.shift() == 0 ? expected.score() : scores.shifted(expected, loss.shift()),
        StrictMath.sqrt(expected.sd() * expected.sd() + doubt * doubt),
        0);
  }

  private static OptionName named(Entry entry) {
    Model model = entry.model();
    Optional<Offer> offer = entry.offers().stream().findFirst();
    Optional<Build> build = entry.builds().stream().findFirst().map(Ready::build);
    return new OptionName(
        offer.map(Offer::id).or(() -> build.map(Build::id)).orElse(model.id()),
        offer.isPresent() ? Kind.HOSTED : Kind.RENTED,
        model.id(),
        model.name(),
        offer.map(Offer::provider),
        offer.map(Offer::provider),
        Optional.empty(),
        offer.isPresent() ? Optional.empty() : build.map(Build::quantisation),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
