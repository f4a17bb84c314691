package rightsize.catalog.sources;

/**
 * A source as it stands on the wire.
 *
 * @param licence SPDX id under which its data may be used
 * @param retrievedOn partial date
 */
public record SourceView(
    String id,
    String name,
    String url,
    String licence,
    String holder,
    String retrievedOn,
    String note) {

  static SourceView of(Source source) {
    return new SourceView(
        source.id,
        source.name,
        source.url,
        source.licence,
        source.holder,
        source.retrievedOn,
        source.note);
  }
}
