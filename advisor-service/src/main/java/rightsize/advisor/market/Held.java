package rightsize.advisor.market;

import java.util.List;
import rightsize.decision.Advisor;
import rightsize.decision.market.Market;
import rightsize.decision.market.Standing;

/**
 * What is in memory: the neighbours' bytes and the advisor prepared over the values in them.
 *
 * @param hash of the bytes; see {@link Snapshot#hash()}
 */
record Held(Snapshot snapshot, Advisor advisor, String hash) {

  static Held of(Snapshot snapshot, MarketReader reader) {
    Market catalogue =
        reader.catalogue(snapshot.catalogue().bytes()).withRates(ReferenceRates.shipped());
    Market market =
        snapshot
            .standings()
            .map(part -> catalogue.withStandings(reader.standings(part.bytes())))
            .orElse(catalogue);
    return new Held(snapshot, Advisor.over(market), snapshot.hash());
  }

  /** The same catalogue with other standings: nothing is fitted anew. */
  Held reported(Snapshot newer, MarketReader reader) {
    List<Standing> standings =
        newer.standings().map(part -> reader.standings(part.bytes())).orElse(List.of());
    return new Held(newer, advisor.withStandings(standings), newer.hash());
  }

  Market market() {
    return advisor.market();
  }

  /** The same content, confirmed again. */
  Held confirmed(Snapshot sameContent) {
    return new Held(sameContent, advisor, hash);
  }

  boolean sameCatalogueAs(Snapshot other) {
    return snapshot.catalogue().bytes() == other.catalogue().bytes();
  }

  boolean sameContentAs(Snapshot other) {
    return sameCatalogueAs(other)
        && snapshot.standings().map(Part::bytes).orElse(null)
            == other.standings().map(Part::bytes).orElse(null);
  }
}
