package rightsize.catalog.approvals;

/** What a curator may say to a request. */
enum Verdict {
  APPROVED,
  REFUSED
}
