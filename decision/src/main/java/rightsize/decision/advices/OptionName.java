package rightsize.decision.advices;

import java.util.Optional;

/** Enough of an option to name it. */
public record OptionName(
    String id,
    Kind kind,
    String model,
    String modelName,
    Optional<String> provider,
    Optional<String> providerName,
    Optional<String> region,
    Optional<String> quantisation,
    Optional<String> accelerator,
    Optional<String> acceleratorName,
    Optional<Integer> count) {}
