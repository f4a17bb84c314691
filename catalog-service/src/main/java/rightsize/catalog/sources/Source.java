package rightsize.catalog.sources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.rows.Json;

/** Somebody the catalogue quotes: a feed, a data set, a provider's page. */
@Entity
@Immutable
@Table(name = "sources")
public class Source {

  @Id String id;

  String name;
  String url;
  String licence;
  String holder;
  String retrievedOn;
  String note;
  long revision;

  public String id() {
    return id;
  }

  /** SPDX id, or null when it is not known. */
  public String licence() {
    return licence;
  }

  /** What stands beside a number that quotes it. */
  public ObjectNode json() {
    return Json.object().put("name", name).put("url", url).put("licence", licence);
  }
}
