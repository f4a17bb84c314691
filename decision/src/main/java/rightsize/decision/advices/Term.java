package rightsize.decision.advices;

/**
 * One exact part of a computed number, for whoever wants to redo the sum.
 *
 * @param code stable name, the same in every language
 * @param unit such as usd_month, tokens, points, gib, factor
 */
public record Term(String code, double value, String unit) {}
