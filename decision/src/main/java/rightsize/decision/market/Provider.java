package rightsize.decision.market;

import static rightsize.decision.market.Said.said;

import java.util.List;
import java.util.Locale;
import rightsize.facts.Fact;

/**
 * Who serves offers, and what its public pages say about data.
 *
 * @param operatorCountry ISO 3166-1 alpha-2
 * @param regions where requests can be kept: us, eu, ...
 * @param retentionDays how long requests are kept by default
 */
public record Provider(
    String id,
    String name,
    Fact<String> website,
    Fact<String> operatorCountry,
    Fact<List<String>> regions,
    Fact<Integer> retentionDays,
    Fact<ZeroRetention> zeroRetention,
    Fact<TrainingUse> trainingUse) {

  public Provider {
    website = said(website);
    operatorCountry = said(operatorCountry);
    regions = said(regions);
    retentionDays = said(retentionDays);
    zeroRetention = said(zeroRetention);
    trainingUse = said(trainingUse);
  }

  /** Whether requests may be kept for no time at all. */
  public enum ZeroRetention {
    AVAILABLE,
    DEFAULT,
    UNAVAILABLE;

    /** The name on the wire. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether requests train models. */
  public enum TrainingUse {
    NEVER,
    OPT_IN,
    OPT_OUT,
    ALWAYS;

    /** The name on the wire. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
