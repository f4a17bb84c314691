package rightsize.decision.memory;

/** What is in flight: so many sequences of so many tokens each. */
public record Held(double sequences, double tokens) {}
