package rightsize.rest.preconditions;

import jakarta.ws.rs.core.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of entity tags in headers. */
final class EntityTags {

  private static final Pattern ONE = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*(,|$)");

  private EntityTags() {}

  /** Empty when the text is no list of tags. */
  static Optional<List<EntityTag>> parse(String header) {
    List<EntityTag> tags = new ArrayList<>();
    Matcher next = ONE.matcher(header);
    int at = 0;
    while (at < header.length()) {
      if (!next.find(at) || next.start() != at) {
        return Optional.empty();
      }
      tags.add(new EntityTag(next.group(2), next.group(1) != null));
      at = next.end();
    }
    return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
  }

  static String write(EntityTag tag) {
    return (tag.isWeak() ? "W/" : "") + '"' + tag.getValue() + '"';
  }
}
