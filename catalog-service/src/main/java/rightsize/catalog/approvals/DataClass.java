package rightsize.catalog.approvals;

/** How much care data need. */
enum DataClass {
  PUBLIC,
  INTERNAL,
  PERSONAL,
  CONFIDENTIAL
}
