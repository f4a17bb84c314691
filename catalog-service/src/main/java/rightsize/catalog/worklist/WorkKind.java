package rightsize.catalog.worklist;

/** Kinds of work, and the door where each is listed and mended. */
enum WorkKind {
  STALE_PRICES("/api/v1/worklist/stale_prices"),
  STALE_FACTS("/api/v1/worklist/stale_facts"),
  RETIRING("/api/v1/worklist/retiring"),
  UNRESOLVED_NAMES("/api/v1/names/unresolved"),
  DISAGREEMENTS("/api/v1/disagreements?settled=false"),
  APPROVALS("/api/v1/approvals?status=proposed"),
  IMPORTS("/api/v1/imports?status=staged");

  private final String door;

  WorkKind(String door) {
    this.door = door;
  }

  String door() {
    return door;
  }

  /** Whether its items are listed here, to be confirmed. */
  boolean isConfirmed() {
    return this == STALE_PRICES || this == STALE_FACTS || this == RETIRING;
  }
}
