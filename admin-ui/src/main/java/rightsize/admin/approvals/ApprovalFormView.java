package rightsize.admin.approvals;

import java.util.List;
import java.util.Map;
import rightsize.admin.forms.Form;

/**
 * A request to be written.
 *
 * @param key makes that it is sent once
 * @param tasks code and word
 * @param dataClasses code and word
 */
record ApprovalFormView(
    Form form,
    String key,
    List<Map.Entry<String, String>> tasks,
    List<Map.Entry<String, String>> dataClasses) {}
