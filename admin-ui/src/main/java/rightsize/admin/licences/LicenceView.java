package rightsize.admin.licences;

import java.util.List;
import rightsize.admin.words.FactLine;

/** One licence with every fact, its source and what was said before. */
record LicenceView(String id, String name, String url, List<FactLine> facts) {}
