package rightsize.catalog.approvals;

/** Where a request stands. */
enum Status {
  PROPOSED,
  APPROVED,
  REFUSED,
  RETIRED,
  EXPIRED
}
