package rightsize.catalog.rows;

/**
 * Who says so, and when it was read.
 *
 * @param source id of a source of the catalogue
 * @param on partial date of the observation
 * @param url the page that says it, or null
 * @param confidence from 0 to 1 in digits, or null when nobody judged it
 */
public record Provenance(String source, String on, String url, String confidence) {}
