package rightsize.admin.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;

/** The form of a report, prefilled when it comes from an advice. */
record ReportFormView(
    Form form, List<Map.Entry<String, String>> languages, String key, Optional<String> silent) {}
