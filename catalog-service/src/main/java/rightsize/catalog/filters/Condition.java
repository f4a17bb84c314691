package rightsize.catalog.filters;

import java.util.Map;

/**
 * An expression as SQL: true, false, or null where what it asks is not known.
 *
 * @param sql a text with named parameters, never with values in it
 * @param values what the parameters stand for
 */
public record Condition(String sql, Map<String, Object> values) {}
