package rightsize.decision.speed;

/**
 * What the first token costs, per millisecond of {@link FirstWork}; the last three are milliseconds
 * of their own.
 *
 * @param prefill reading one's own prompt outside experts
 * @param expertPrefill the same in experts, as {@link Work} counts them
 * @param queued share of each other sequence's prompt that is read first
 * @param steps of the others that are waited for
 * @param link talking to the other devices while the prompt is read
 * @param start ms
 * @param expertLayer ms per layer with experts
 * @param sequence ms per sequence of the batch
 */
public record FirstCosts(
    double prefill,
    double expertPrefill,
    double queued,
    double steps,
    double link,
    double start,
    double expertLayer,
    double sequence) {}
