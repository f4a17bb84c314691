package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.names.Resolver;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.RowRefused;

/** One run of {@link Taking} through the candidates of an import. */
final class Pass {

  /** So many rows go to the database together; more would say too seldom how far it is. */
  private static final int BLOCK = 2_500;

  private final Writing writing;
  private final Progress progress;
  private final Resolver names;
  private final Map<String, List<Candidate>> byKind;
  private final List<Fate> fates = new ArrayList<>();
  private final Map<Candidate, String> taken = new LinkedHashMap<>();
  private final Set<Candidate> added = new HashSet<>();

  Pass(Writing writing, List<Candidate> candidates, Progress progress) {
    this.writing = writing;
    this.progress = progress;
    this.names = new Resolver(writing.connection());
    this.byKind = candidates.stream().collect(Collectors.groupingBy(Candidate::kind));
  }

  void take(Intake intake) {
    List<Ready> ready = new ArrayList<>();
    for (Candidate candidate : byKind.getOrDefault(intake.shape().kind(), List.of())) {
      if (isNamed(candidate)) {
        read(intake, candidate).ifPresent(ready::add);
      }
    }
    ready = withoutRepetition(intake, ready);
    ready = resolved(intake, ready);
    progress.reached(fates.size() + taken.size());
    for (int from = 0; from < ready.size(); from += BLOCK) {
      take(intake, ready.subList(from, Math.min(ready.size(), from + BLOCK)));
      progress.reached(fates.size() + taken.size());
    }
  }

  private void take(Intake intake, List<Ready> ready) {
    List<Row> rows = ready.stream().map(Ready::row).toList();
    List<String> known = intake.known(rows, writing.connection());
    List<String> ids = intake.take(rows, writing);
    for (int i = 0; i < ids.size(); i++) {
      taken.put(ready.get(i).candidate(), ids.get(i));
      if (known.get(i) == null) {
        added.add(ready.get(i).candidate());
        learn(intake.shape().kind(), ids.get(i));
      }
    }
  }

  private void learn(String kind, String id) {
    switch (kind) {
      case "models" -> names.learnModel(id);
      case "providers" -> names.learnProvider(id);
      default -> {}
    }
  }

  /** Puts the ids of provider and model into an offer's row. */
  private boolean isNamed(Candidate candidate) {
    ObjectNode row = candidate.row();
    if (!candidate.kind().equals("offers") || !row.path("provider").isTextual()) {
      return true;
    }
    Optional<String> provider = names.provider(row.get("provider").asText());
    if (isMissing(candidate, provider, "providers", null)) {
      return false;
    }
    row.put("provider", provider.get());
    String endpoint = row.path("provider_model_id").asText();
    if (!row.has("region")) {
      names.region(provider.get(), endpoint).ifPresent(region -> row.put("region", region));
    }
    if (row.hasNonNull("model")) {
      return true;
    }
    Optional<String> model = names.model(provider.get(), endpoint, candidate.names());
    if (isMissing(candidate, model, "models", provider.get())) {
      return false;
    }
    row.put("model", model.get());
    return true;
  }

  private boolean isMissing(
      Candidate candidate, Optional<String> found, String noun, String provider) {
    if (found.isPresent() && !found.get().equals(Resolver.NOBODY)) {
      return false;
    }
    Outcome outcome = found.isPresent() ? Outcome.IGNORED : Outcome.UNRESOLVED;
    fates.add(Fate.unnamed(candidate, outcome, noun, provider));
    return true;
  }

  private Optional<Ready> read(Intake intake, Candidate candidate) {
    try {
      return Optional.of(new Ready(candidate, intake.shape().read(candidate.row())));
    } catch (RowRefused e) {
      fates.add(Fate.quarantined(candidate, e.refusals()));
      return Optional.empty();
    }
  }

  /** The same entry twice: alike, the first is enough; different, nobody knows which is right. */
  private List<Ready> withoutRepetition(Intake intake, List<Ready> all) {
    if (intake.identity().isEmpty()) {
      return all;
    }
    Map<List<String>, List<Ready>> alike =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one ->
                        intake.identity().stream()
                            .map(key -> String.valueOf(one.row().text(key)))
                            .toList(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Ready> single = new ArrayList<>();
    for (List<Ready> same : alike.values()) {
      boolean agree = same.stream().map(one -> one.row().json()).distinct().count() == 1;
      List<Ready> refused = agree ? same.subList(1, same.size()) : same;
      if (agree) {
        single.add(same.get(0));
      }
      String why = agree ? "it is there twice" : "it is there more than once, and differently";
      refused.forEach(
          one ->
              fates.add(
                  Fate.quarantined(
                      one.candidate(),
                      List.of(Refusal.unacceptable("/" + intake.identity().get(0), why)))));
    }
    return single;
  }

  private List<Ready> resolved(Intake intake, List<Ready> all) {
    Map<Integer, List<Refusal>> refusals =
        intake.unresolved(all.stream().map(Ready::row).toList(), writing.connection());
    List<Ready> good = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (refusals.containsKey(i)) {
        fates.add(Fate.quarantined(all.get(i).candidate(), refusals.get(i)));
      } else {
        good.add(all.get(i));
      }
    }
    return good;
  }

  /** What became of all of them, in the order of their places. */
  List<Fate> fates() {
    Effects effects = new Effects(writing);
    taken.forEach((candidate, id) -> fates.add(fate(candidate, id, effects)));
    fates.sort(Comparator.comparing(Fate::place));
    return fates;
  }

  private Fate fate(Candidate candidate, String id, Effects effects) {
    return new Fate(
        candidate.place(),
        outcome(candidate, id, effects),
        id,
        null,
        candidate.row().path("provider").asText(null),
        effects.of(candidate.kind(), id),
        List.of());
  }

  private Outcome outcome(Candidate candidate, String id, Effects effects) {
    if (added.contains(candidate)) {
      return Outcome.ADDED;
    }
    if (!effects.wrote(candidate.kind(), id)) {
      return Outcome.UNCHANGED;
    }
    if (effects.of(candidate.kind(), id).isEmpty()) {
      return Outcome.KEPT;
    }
    return candidate.gone() ? Outcome.REMOVED : Outcome.CHANGED;
  }

  /** A candidate that has the right shape and knows whom it names. */
  private record Ready(Candidate candidate, Row row) {}
}
