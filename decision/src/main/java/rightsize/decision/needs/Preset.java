package rightsize.decision.needs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a task usually looks like, proposed where the asker says nothing.
 *
 * @param megapixels of each picture
 * @param latencyClass instant, conversational, interactive, deferred or batch
 * @param referenceModels models that set the quality bar; the first one the market knows is taken
 * @param margin points below the reference that are still good enough
 * @param inputModalities what a model must take in
 * @param outputModality what a model must give out
 * @param capability embedding or reranking where the task needs a model made for it
 * @param categories benchmark categories that speak for the task, with their weights
 */
public record Preset(
    Task task,
    int complexity,
    Need.Tokens tokens,
    Optional<Integer> imagesPerRequest,
    Optional<Double> megapixels,
    Optional<Double> audioMinutesPerRequest,
    Optional<Integer> resultsRerankedPerRequest,
    String latencyClass,
    List<String> referenceModels,
    double margin,
    List<String> inputModalities,
    String outputModality,
    Optional<String> capability,
    Map<String, Double> categories) {}
