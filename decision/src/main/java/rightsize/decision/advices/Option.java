package rightsize.decision.advices;

import java.util.List;
import java.util.Optional;
import rightsize.decision.market.SizeClass;

/**
 * Something that can be advised: a model at an offer, or a build of it on accelerators.
 *
 * @param id stable: made of the offer's id, or of build, accelerator and count
 * @param offer id of the offer, when hosted
 * @param build id of the build, when self-hosted
 * @param accelerator id of the accelerator, when self-hosted
 * @param region of the offer, where it is one of several
 * @param count how many accelerators in all
 * @param bought whether the accelerators are to be bought and the cost holds their purchase; false
 *     for those the asker owns
 * @param pAdequate probability of being at least as good as the reference less the margin
 * @param conditions what must be checked before relying on it
 * @param energy empty where the power of the machine or the model's parameters are not known
 */
public record Option(
    String id,
    Kind kind,
    String model,
    String modelName,
    Optional<SizeClass> sizeClass,
    boolean sizeClassInferred,
    Optional<Double> totalParamsB,
    Optional<String> licence,
    Optional<Boolean> openWeights,
    Optional<String> provider,
    Optional<String> providerName,
    Optional<String> region,
    Optional<String> offer,
    Optional<String> build,
    Optional<String> quantisation,
    Optional<String> accelerator,
    Optional<String> acceleratorName,
    Optional<Integer> count,
    boolean bought,
    Estimate costMonthUsd,
    Quality quality,
    double pAdequate,
    Speed speed,
    Optional<Memory> memory,
    List<Note> conditions,
    Optional<Energy> energy) {

  public Option {
    conditions = List.copyOf(conditions);
    // Options of earlier engines lack it.
    energy = energy == null ? Optional.empty() : energy;
  }

  /** Enough of it to name it elsewhere. */
  public OptionName named() {
    return new OptionName(
        id,
        kind,
        model,
        modelName,
        provider,
        providerName,
        region,
        quantisation,
        accelerator,
        acceleratorName,
        count);
  }

  /** Expected score on tests like the task, 0 to 100: an {@link Estimate} with its grade. */
  public record Quality(
      double value,
      double low,
      double high,
      Basis basis,
      List<String> because,
      List<Term> terms,
      Grade grade) {
    public Quality {
      because = List.copyOf(because);
      terms = List.copyOf(terms);
    }
  }

  /** Milliseconds; what is not known is left out. */
  public record Speed(
      Optional<Estimate> ttftMs, Optional<Estimate> tpotMs, Optional<Estimate> e2eMs) {
    public static final Speed UNKNOWN =
        new Speed(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Electricity of a month, losses of the site among it.
   *
   * @param co2KgMonth kilograms of CO2 equivalents; empty where the grid is not known
   */
  public record Energy(Estimate whMonth, Optional<Estimate> co2KgMonth) {}

  /**
   * Memory of one replica.
   *
   * @param pFit probability that it fits
   * @param level perfect, good, marginal or too_tight
   * @param lever the one change that frees most
   * @param wouldFit the smallest change with which it fits, where it does not
   * @param estimate {@code needGib} with its range, and {@code parts} as its terms
   * @param concurrent requests it can hold at once; empty where a request leaves nothing behind
   */
  public record Memory(
      double needGib,
      Optional<Estimate> estimate,
      double usableGib,
      double pFit,
      String level,
      List<Part> parts,
      Optional<Change> lever,
      Optional<Change> wouldFit,
      Optional<Concurrent> concurrent) {
    public Memory {
      parts = List.copyOf(parts);
      // Options of earlier engines lack it.
      estimate = estimate == null ? Optional.empty() : estimate;
    }
  }

  /**
   * @param code weights, kv_cache, activations or runtime
   */
  public record Part(String code, double gib) {}

  /**
   * @param code smaller_kv_cache, fewer_requests, smaller_quantisation, more_devices or
   *     shorter_context
   * @param to the element type, requests, quantisation, devices per replica or tokens it would be
   * @param gib what it frees, over the devices there are
   */
  public record Change(String code, String to, double gib) {}

  /**
   * @param mean requests of the usual length
   * @param full requests of the longest length asked about
   */
  public record Concurrent(int mean, int full) {}
}
