package rightsize.decision.needs;

/**
 * One thing wrong with a need.
 *
 * @param pointer JSON pointer to the member
 * @param code stable, for translation
 * @param text in English
 */
public record Fault(String pointer, String code, String text) {}
