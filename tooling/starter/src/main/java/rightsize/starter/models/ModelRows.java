package rightsize.starter.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rightsize.starter.names.Names;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.report.Report;
import rightsize.starter.rows.Observation;
import rightsize.starter.rows.Row;
import rightsize.starter.rows.Said;

/**
 * Puts together the models: the hand-kept list, with each fact from the best source that has it.
 */
public final class ModelRows {

  private final Report report;
  private final Licences licences = new Licences();
  private final HandFacts hand = new HandFacts();
  private final SizeRows sizes;
  private final ArchitectureRows architectures;
  private final Listing listing;
  private final Encoders encoders;
  private final RedHatCards cards;
  private final LaterListing later;

  public ModelRows(SourceFolder folder, Names names, Report report) {
    this.report = report;
    Map<String, String> byHfId = new HashMap<>();
    known().forEach(m -> m.hfId().ifPresent(hf -> byHfId.put(hf.toLowerCase(Locale.ROOT), m.id())));
    sizes = new SizeRows(folder, names, byHfId);
    architectures = new ArchitectureRows(folder);
    listing = new Listing(folder, names);
    encoders = new Encoders(folder);
    cards = new RedHatCards(folder, names);
    later = new LaterListing(folder, names);
  }

  public static List<KnownModel> known() {
    return HandTable.MODELS.rows().stream().map(KnownModel::new).toList();
  }

  /** The rows by id; an open model without parameters or licence is left out and reported. */
  public Map<String, Row> rows() {
    return known().stream()
        .sorted(Comparator.comparing(KnownModel::id))
        .map(model -> Map.entry(model, row(model)))
        .filter(entry -> complete(entry.getKey(), entry.getValue()))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().id(),
                Map.Entry::getValue,
                (a, b) -> a,
                java.util.LinkedHashMap::new));
  }

  private boolean complete(KnownModel model, Row row) {
    if (model.open() && (!row.has("total_params_b") || !row.has("licence"))) {
      report.leftOut(
          "open weights without "
              + (row.has("licence") ? "parameters" : "a licence")
              + " in any source",
          model.id());
      return false;
    }
    return true;
  }

  private Row row(KnownModel model) {
    String on = model.line().text("on").orElse(KnownModel.HAND_KNOWN_ON);
    Row row = new Row("hand", on);
    row.put("id", model.id()).put("name", model.name()).put("developer", model.developer());
    row.put("family", Family.of(model.id()));
    released(model).byMajority().into(row, report);
    Said total = sizes.totalParams(model);
    encoders.totalParams(model).ifPresent(total::add);
    total.into(row, report);
    sizes.activeParams(model, total.shown()).into(row, report);
    row.put("open_weights", model.open());
    licence(model, row);
    limits(model, row);
    modalities(model, row);
    languages(model).ifPresent(said -> row.put("languages", said));
    architectures.of(model).ifPresent(said -> row.put("architecture", said));
    hand.sizeClass(model.id(), row);
    status(model, row);
    listing.knowledge(model).ifPresent(said -> row.put("knowledge_cutoff", said));
    row.put("hf_id", model.hfId());
    row.put("aliases", aliases(model));
    return row;
  }

  private Said released(KnownModel model) {
    Said said = new Said(model.id(), "released_on", 0);
    hand.fact(model.id(), "released_on").ifPresent(said::add);
    listing.date(model).ifPresent(said::add);
    sizes.releases(model, said);
    encoders.released(model).ifPresent(said::add);
    return said;
  }

  private void licence(KnownModel model, Row row) {
    Said said = new Said(model.id(), "licence", 0);
    model.licence().ifPresent(licence -> said.add(model.byHand(licence)));
    if (model.open()) {
      sizes.licences(model, licences, said);
      cards.licences(model, licences, said);
      encoders
          .licence(model)
          .flatMap(licences::spdx)
          .ifPresent(spdx -> said.add(Observation.of(spdx, "mteb-results", "2026-08-20")));
    }
    said.into(row, report);
    said.shown()
        .flatMap(shown -> licences.commercialUse((String) shown.value()))
        .ifPresent(use -> row.put("commercial_use", use));
  }

  private void limits(KnownModel model, Row row) {
    Stream.of(
            hand.fact(model.id(), "context_tokens"),
            listing.limit(model, "context"),
            encoders.context(model),
            architectures.context(model),
            listing.servedLimit(model, "context"))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(said -> row.put("context_tokens", said));
    if (model.kind() == KnownModel.Kind.CHAT || model.kind() == KnownModel.Kind.BASE) {
      hand.fact(model.id(), "output_tokens")
          .or(() -> listing.limit(model, "output"))
          .or(() -> listing.servedLimit(model, "output"))
          .ifPresent(said -> row.put("output_tokens", said));
    }
  }

  private void modalities(KnownModel model, Row row) {
    switch (model.kind()) {
      case EMBEDDING -> fixed(row, "text", "embedding", List.of("embedding"));
      case RERANKER -> fixed(row, "text", "score", List.of("reranking"));
      case SPEECH -> fixed(row, "audio", "text", List.of());
      case CHAT, BASE -> {
        hand.fact(model.id(), "input_modalities")
            .or(() -> listing.modalities(model, "input"))
            .ifPresentOrElse(
                said -> row.put("input_modalities", said),
                () -> row.put("input_modalities", List.of("text")));
        hand.fact(model.id(), "output_modalities")
            .or(() -> listing.modalities(model, "output"))
            .ifPresentOrElse(
                said -> row.put("output_modalities", said),
                () -> row.put("output_modalities", List.of("text")));
        listing.capabilities(model).ifPresent(said -> row.put("capabilities", said));
      }
    }
  }

  private static void fixed(Row row, String in, String out, List<String> capabilities) {
    row.put("input_modalities", List.of(in));
    row.put("output_modalities", List.of(out));
    row.put("capabilities", capabilities);
  }

  private Optional<Observation> languages(KnownModel model) {
    return hand.languages(model.id())
        .or(() -> cards.languages(model))
        .or(() -> encoders.languages(model));
  }

  private void status(KnownModel model, Row row) {
    if (hand.retires(model.id())) {
      hand.retirement(model.id(), row);
    } else {
      later
          .retired(model)
          .or(() -> listing.status(model))
          .ifPresent(said -> row.put("status", said));
    }
  }

  /** Other spellings, without those our id already covers. */
  private static List<String> aliases(KnownModel model) {
    List<String> names = new ArrayList<>();
    for (Line alias : HandTable.ALIASES.rows()) {
      if (alias.get("model").equals(model.id()) && alias.text("configuration").isEmpty()) {
        names.add(alias.get("name"));
      }
    }
    return names.stream().distinct().sorted().toList();
  }
}
