package rightsize.starter.names;

/**
 * A model a source meant, and how it was run.
 *
 * @param model our id, {@code developer/name}
 * @param configuration what makes this row differ from the model's plain run, null when nothing
 * @param region where a route serves it, null when it does not say
 */
public record Named(String model, String configuration, String region) {}
