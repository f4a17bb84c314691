package rightsize.admin.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rightsize.admin.words.Say;

/** Old and new of a row, value by value: of a price only the amounts that differ. */
@RequestScoped
class Changes {

  /** Who says so and since when stands at the import already. */
  private static final Set<String> SAID = Set.of("source", "on", "from", "basis");

  private final Say say;

  Changes(Say say) {
    this.say = say;
  }

  /**
   * @param changes {@code [{"field": …, "old": …, "new": …}]}; null where nothing is shown
   */
  List<ImportView.Change> of(JsonNode changes) {
    List<ImportView.Change> all = new ArrayList<>();
    for (JsonNode change : changes) {
      String field = change.path("field").asText();
      JsonNode before = change.path("old");
      JsonNode after = change.path("new");
      if (before.isObject() || after.isObject()) {
        parts(all, before, after);
      } else {
        all.add(new ImportView.Change(say.field(field), said(field, before), said(field, after)));
      }
    }
    return all;
  }

  private void parts(List<ImportView.Change> all, JsonNode before, JsonNode after) {
    Set<String> names = new LinkedHashSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    names.removeAll(SAID);
    for (String name : names) {
      String old = said(name, before.path(name));
      String now = said(name, after.path(name));
      if (!old.equals(now)) {
        all.add(new ImportView.Change(say.field(name), old, now));
      }
    }
  }

  private String said(String field, JsonNode value) {
    return value.isMissingNode() || value.isNull() ? "" : say.fact(field, value);
  }
}
