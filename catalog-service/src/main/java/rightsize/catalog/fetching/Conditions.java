package rightsize.catalog.fetching;

/**
 * What is known from the last time, so that an unchanged document need not be sent again.
 *
 * @param etag as the host gave it, or null
 * @param lastModified as the host gave it, or null
 */
public record Conditions(String etag, String lastModified) {

  /** Nothing is known yet. */
  public static final Conditions NONE = new Conditions(null, null);

  boolean areSome() {
    return etag != null || lastModified != null;
  }
}
