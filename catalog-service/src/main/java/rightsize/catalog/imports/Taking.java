package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
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
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.names.Resolver;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.RowRefused;

/**
 * Takes the rows of an import into the catalogue and tells what became of each. A preview is this
 * very thing in a transaction that is rolled back: what it shows is what applying does.
 */
@Singleton
class Taking {

  private static final String EFFECTS =
      """
      SELECT jsonb_build_object('kind', subject_kind, 'subject', subject_id, 'field', field,
                                'old', old, 'new', new)::text
        FROM changes WHERE version = ?
      """;
  private static final String RECORDED =
      """
      SELECT DISTINCT subject_kind || ' ' || subject_id FROM facts WHERE recorded_in = ?
      UNION SELECT 'offers ' || offer FROM offer_prices WHERE recorded_in = ?
      UNION SELECT 'accelerators ' || accelerator FROM accelerator_rents WHERE recorded_in = ?
      UNION SELECT 'accelerators ' || accelerator FROM accelerator_purchases WHERE recorded_in = ?
      """;

  private final Intakes intakes;

  Taking(Intakes intakes) {
    this.intakes = intakes;
  }

  /** One fate for each candidate, in the order of their places. */
  List<Fate> take(List<Candidate> candidates, Writing writing) {
    Pass pass = new Pass(writing, candidates);
    intakes.inOrder().forEach(pass::take);
    return pass.fates();
  }

  /** A candidate that has the right shape and knows whom it names. */
  private record Ready(Candidate candidate, Row row) {}

  /** One run through the candidates. */
  private static final class Pass {

    private final Writing writing;
    private final Resolver names;
    private final Map<String, List<Candidate>> byKind;
    private final List<Fate> fates = new ArrayList<>();
    private final Map<Candidate, String> taken = new LinkedHashMap<>();
    private final Set<Candidate> added = new HashSet<>();

    Pass(Writing writing, List<Candidate> candidates) {
      this.writing = writing;
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
      if (!ready.isEmpty()) {
        take(intake, ready);
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

    List<Fate> fates() {
      Map<String, List<Fate.Changed>> changes = changes();
      long version = writing.version();
      Set<String> recorded =
          new HashSet<>(
              Sql.texts(writing.connection(), RECORDED, version, version, version, version));
      taken.forEach(
          (candidate, id) -> {
            String subject = candidate.kind() + " " + id;
            List<Fate.Changed> changed = changes.getOrDefault(subject, List.of());
            fates.add(
                new Fate(
                    candidate.place(),
                    outcome(
                        candidate,
                        changed,
                        changes.containsKey(subject) || recorded.contains(subject)),
                    id,
                    null,
                    candidate.row().path("provider").asText(null),
                    changed,
                    List.of()));
          });
      fates.sort(Comparator.comparing(Fate::place));
      return fates;
    }

    private Outcome outcome(Candidate candidate, List<Fate.Changed> changed, boolean written) {
      if (added.contains(candidate)) {
        return Outcome.ADDED;
      }
      if (!written) {
        return Outcome.UNCHANGED;
      }
      if (changed.isEmpty()) {
        return Outcome.KEPT;
      }
      return candidate.gone() ? Outcome.REMOVED : Outcome.CHANGED;
    }

    /** What is shown differently, by noun and id; a price only where an amount differs. */
    private Map<String, List<Fate.Changed>> changes() {
      Map<String, List<Fate.Changed>> all = new LinkedHashMap<>();
      for (ObjectNode each : Sql.objects(writing.connection(), EFFECTS, writing.version())) {
        List<Fate.Changed> of =
            all.computeIfAbsent(
                each.get("kind").asText() + " " + each.get("subject").asText(),
                subject -> new ArrayList<>());
        if (each.hasNonNull("field")) {
          Fate.Changed changed =
              new Fate.Changed(
                  each.get("field").asText(), orNull(each, "old"), orNull(each, "new"));
          if (!changed.field().equals("price") || Jump.differs(changed.before(), changed.after())) {
            of.add(changed);
          }
        }
      }
      return all;
    }

    private static JsonNode orNull(ObjectNode json, String member) {
      return json.hasNonNull(member) ? json.get(member) : null;
    }
  }
}
