package rightsize.decision.needs;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of the table that still wants its weights. */
record PresetDraft(Map<Task, Preset> table, Preset row) {

  /**
   * @param pairs category, weight, category, weight ... adding up to one
   */
  void weigh(Object... pairs) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      weights.put((String) pairs[i], (Double) pairs[i + 1]);
    }
    table.put(
        row.task(),
        new Preset(
            row.task(),
            row.complexity(),
            row.tokens(),
            row.imagesPerRequest(),
            row.megapixels(),
            row.audioMinutesPerRequest(),
            row.resultsRerankedPerRequest(),
            row.latencyClass(),
            row.referenceModels(),
            row.margin(),
            row.inputModalities(),
            row.outputModality(),
            row.capability(),
            Map.copyOf(weights)));
  }
}
