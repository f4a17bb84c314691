package rightsize.catalog.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rightsize.catalog.facts.Shown;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Shape;

/** Lets through the facts of sources that allow it and counts the others. */
final class Sieve {

  private final Set<String> sources;
  private int held;

  Sieve(Set<String> sources) {
    this.sources = sources;
  }

  /** The facts of an entry that may be passed on. */
  ObjectNode facts(Shown entry, Shape shape) {
    ObjectNode facts = entry.facts(shape);
    ObjectNode said = entry.sources();
    List<String> names = new ArrayList<>();
    facts.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      if (!sources.contains(said.path(name).path(0).asText())) {
        facts.remove(name);
        held++;
      }
    }
    return facts;
  }

  /** A price, if it may be passed on; without amounts where there is none. */
  ObjectNode price(ObjectNode price) {
    if (price == null) {
      return Json.object();
    }
    if (!sources.contains(price.path("source").asText())) {
      held++;
      return Json.object();
    }
    return price;
  }

  /** How many facts and prices were held back. */
  int held() {
    return held;
  }
}
