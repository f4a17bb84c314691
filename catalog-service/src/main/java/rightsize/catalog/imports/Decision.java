package rightsize.catalog.imports;

import java.util.List;

/**
 * A decision about an import.
 *
 * @param who name of the person or part
 * @param reason one line, or null
 * @param accept codes of guards that are accepted
 */
record Decision(String who, String reason, List<String> accept) {}
