package rightsize.catalog.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.catalog.models.Model;
import rightsize.catalog.models.ModelShape;
import rightsize.catalog.models.Models;
import rightsize.catalog.offers.Offer;
import rightsize.catalog.offers.OfferShape;
import rightsize.catalog.offers.Offers;
import rightsize.catalog.providers.Provider;
import rightsize.catalog.providers.ProviderShape;
import rightsize.catalog.providers.Providers;
import rightsize.catalog.rows.Json;

/** Pours the offers of one moment into a mould. */
@Singleton
class Exports {

  private final EntityManager database;
  private final Offers offers;
  private final Models models;
  private final Providers providers;
  private final PassableSources sources;

  Exports(
      EntityManager database,
      Offers offers,
      Models models,
      Providers providers,
      PassableSources sources) {
    this.database = database;
    this.offers = offers;
    this.models = models;
    this.providers = providers;
    this.sources = sources;
  }

  /**
   * A document.
   *
   * @param offers how many are in it
   * @param left how many are not: retired, without what the shape needs, or one endpoint in several
   *     regions, which the shape cannot tell apart
   * @param held facts and prices whose sources do not allow it
   */
  record Made(byte[] json, int offers, int left, int held) {}

  Made make(Mould mould) {
    return QuarkusTransaction.requiringNew().call(() -> pour(mould));
  }

  private Made pour(Mould mould) {
    database
        .createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        .executeUpdate();
    Sieve sieve = new Sieve(sources.ids());
    List<Offer> all = offers.inOrder();
    List<Entry> entries = entries(sayable(all), sieve).stream().filter(mould::takes).toList();
    return new Made(
        Json.bytes(mould.of(entries)), entries.size(), all.size() - entries.size(), sieve.held());
  }

  /** An endpoint in several regions is told by the one that is bound to none, if there is one. */
  private static List<Offer> sayable(List<Offer> all) {
    Map<List<String>, Long> regions =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    offer -> List.of(offer.provider(), offer.providerModelId()),
                    Collectors.counting()));
    return all.stream()
        .filter(offer -> !offer.isRetired())
        .filter(
            offer ->
                offer.region() == null
                    || regions.get(List.of(offer.provider(), offer.providerModelId())) == 1)
        .toList();
  }

  private List<Entry> entries(List<Offer> sayable, Sieve sieve) {
    Map<String, Model> modelsById = byId(models.listAll(), Model::key);
    Map<String, Provider> providersById = byId(providers.listAll(), Provider::key);
    Map<String, ObjectNode> modelFacts = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Offer offer : sayable) {
      entries.add(
          new Entry(
              offer.provider(),
              offer.providerModelId(),
              sieve.facts(offer, OfferShape.SHAPE),
              sieve.price(offer.price()),
              modelFacts.computeIfAbsent(
                  offer.model(), id -> sieve.facts(modelsById.get(id), ModelShape.SHAPE)),
              names.computeIfAbsent(
                  offer.provider(),
                  id ->
                      sieve
                          .facts(providersById.get(id), ProviderShape.SHAPE)
                          .path("name")
                          .asText(id))));
    }
    return entries;
  }

  private static <E> Map<String, E> byId(List<E> all, Function<E, String> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
