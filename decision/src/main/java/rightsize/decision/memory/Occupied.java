package rightsize.decision.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rightsize.decision.advices.Option.Change;
import rightsize.decision.advices.Option.Concurrent;
import rightsize.decision.advices.Option.Memory;

/**
 * Memory of one replica in use, and what would change it.
 *
 * @param held what is in flight
 * @param smaller the model's builds with fewer bytes, largest first
 * @param most devices that may be had
 */
public record Occupied(
    Placement placement, Held held, Fit fit, Supplier<List<Resident>> smaller, int most) {

  /** Sizes of a group that engines are run with. */
  public static final List<Integer> GROUPS = List.of(1, 2, 4, 8);

  /** Below, a change frees nothing worth telling. */
  private static final double WORTH_GIB = .1;

  /** Shorter than that, no context is a way out. */
  private static final long SHORT = 1024;

  public static Occupied of(
      Placement placement, Held held, Supplier<List<Resident>> smaller, int most) {
    return new Occupied(placement, held, placement.holding(held), smaller, most);
  }

  /** The same with something else in flight. */
  public Occupied holding(Held other) {
    return of(placement, other, smaller, most);
  }

  /**
   * @param meanTokens that a sequence holds while it is being answered, on average
   */
  public Memory shown(double meanTokens) {
    return new Memory(
        Fit.tenth(fit.needOfAll()),
        Optional.of(fit.estimate()),
        Fit.tenth(fit.usableOfAll()),
        Math.round(fit.pFit() * 1000) / 1000.0,
        fit.level(),
        fit.parts(),
        lever(),
        wouldFit(),
        concurrent(meanTokens));
  }

  /**
   * Of what can be changed on these devices, what frees most; another device where nothing does.
   */
  public Optional<Change> lever() {
    return Stream.of(smallerCache(), fewerRequests(), smallerBuilds().findFirst())
        .flatMap(Optional::stream)
        .filter(change -> change.gib() >= WORTH_GIB)
        .max(Comparator.comparingDouble(Change::gib))
        .or(() -> moreDevices(fit -> true));
  }

  /** The smallest change after which it fits with probability 0.95; empty where it does already. */
  public Optional<Change> wouldFit() {
    if (fit.fits()) {
      return Optional.empty();
    }
    return asManyAsFit()
        .or(() -> smallerCache().filter(change -> with(smallest()).fits()))
        .or(this::buildThatFits)
        .or(() -> moreDevices(Fit::fits))
        .or(this::shorterContext);
  }

  private Optional<Concurrent> concurrent(double meanTokens) {
    return keepsNothing()
        ? Optional.empty()
        : Optional.of(new Concurrent(placement.most(meanTokens), placement.most(held.tokens())));
  }

  private boolean keepsNothing() {
    return resident().cache().bytes(1) == 0;
  }

  private Optional<Change> smallerCache() {
    return keepsNothing()
        ? Optional.empty()
        : Optional.of(
            change(
                "smaller_kv_cache", resident().engine().smallerCache().name(), with(smallest())));
  }

  private Optional<Change> fewerRequests() {
    double half = Math.floor(held.sequences() / 2);
    return half < 1 || keepsNothing()
        ? Optional.empty()
        : Optional.of(
            change(
                "fewer_requests",
                Integer.toString((int) half),
                placement.holding(new Held(half, held.tokens()))));
  }

  private Optional<Change> asManyAsFit() {
    int fitting = keepsNothing() ? 0 : placement.most(held.tokens());
    return fitting < 1 || fitting >= held.sequences()
        ? Optional.empty()
        : Optional.of(
            change(
                "fewer_requests",
                Integer.toString(fitting),
                placement.holding(new Held(fitting, held.tokens()))));
  }

  private Stream<Change> smallerBuilds() {
    return smaller.get().stream()
        .map(build -> change("smaller_quantisation", build.quantisation(), with(build)));
  }

  private Optional<Change> buildThatFits() {
    return smaller.get().stream()
        .filter(build -> with(build).fits())
        .findFirst()
        .map(build -> change("smaller_quantisation", build.quantisation(), with(build)));
  }

  private Optional<Change> moreDevices(Predicate<Fit> wanted) {
    return GROUPS.stream()
        .filter(group -> group > placement.devices() && group <= most)
        .filter(group -> Split.of(resident(), group) instanceof Split.Possible)
        .filter(group -> wanted.test(on(group)))
        .findFirst()
        .map(group -> change("more_devices", Integer.toString(group), on(group)));
  }

  private Optional<Change> shorterContext() {
    long longest = keepsNothing() ? 0 : placement.longest((long) held.tokens());
    return longest < SHORT
        ? Optional.empty()
        : Optional.of(
            change(
                "shorter_context",
                Long.toString(longest),
                placement.holding(new Held(1, longest))));
  }

  private Resident resident() {
    return placement.resident();
  }

  private Resident smallest() {
    return resident().keeping(resident().engine().smallerCache());
  }

  private Fit with(Resident other) {
    return new Placement(other, placement.device(), placement.devices()).holding(held);
  }

  private Fit on(int devices) {
    return new Placement(resident(), placement.device(), devices).holding(held);
  }

  /** What it frees on the devices there are. */
  private Change change(String code, String to, Fit after) {
    return new Change(code, to, Fit.tenth(placement.devices() * (fit.need() - after.need())));
  }
}
