package rightsize.admin.licences;

import java.util.List;
import java.util.Optional;

/** The licences that SPDX does not list, by name. */
record LicencesView(List<Row> rows, String next, Optional<String> silent) {

  /** One in a line; a threshold nobody knows is empty. */
  record Row(String id, String name, String use, String revenue, String users) {}
}
