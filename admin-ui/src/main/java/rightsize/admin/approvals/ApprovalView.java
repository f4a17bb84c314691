package rightsize.admin.approvals;

import rightsize.admin.forms.Form;

/**
 * One request with what became of it.
 *
 * @param tag of the version shown, to decide on it with
 * @param form the decision as it was sent, with what is wrong about it
 */
record ApprovalView(ApprovalLine row, String tag, Form form) {}
