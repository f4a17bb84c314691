package rightsize.admin.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * Everything that can be said about one name.
 *
 * @param providers id and name of those known, to choose from
 * @param form what was typed, with what is wrong about it
 * @param key makes sure that an entry is added once, however often the form is sent
 */
record NameView(
    NamesView.Row row,
    List<Map.Entry<String, String>> providers,
    Form form,
    String key,
    Optional<String> silent) {

  public boolean provider() {
    return row.kind().equals("providers");
  }
}
