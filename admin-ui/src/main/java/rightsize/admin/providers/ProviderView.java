package rightsize.admin.providers;

import java.util.List;
import rightsize.admin.words.FactLine;

/** One provider with every fact, its source and what was said before. */
record ProviderView(String id, String name, List<FactLine> facts) {

  /** Facts that nobody has said. */
  public long unknowns() {
    return facts.stream().filter(line -> !line.known() && !line.said().somebody()).count();
  }
}
