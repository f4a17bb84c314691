package rightsize.rest.problems;

/**
 * One thing wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body
 * @param detail one sentence for people
 */
public record FieldProblem(String pointer, String detail) {}
