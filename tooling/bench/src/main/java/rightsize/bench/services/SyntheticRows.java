package rightsize.bench.services;

import java.util.Locale;

/** A made-up feed of a given size, the same every time. Its figures mean nothing. */
final class SyntheticRows {

  private SyntheticRows() {}

  static String ndjson(int models, int offersEach) {
    StringBuilder rows =
        new StringBuilder(
            """
            {"kind":"developers","id":"bench","name":"Bench"}
            {"kind":"providers","id":"bench","name":"Bench"}
            """);
    for (int i = 0; i < models; i++) {
      rows.append(
          """
          {"kind":"models","id":"bench/m-%1$d","developer":"bench","name":"M %1$d","total_params_b":%2$d,"context_tokens":%3$d,"open_weights":true,"released_on":"2026-01"}
          """
              .formatted(i, 1 + i % 90, 4096 + i));
    }
    for (int i = 0; i < models; i++) {
      for (int k = 0; k < offersEach; k++) {
        rows.append(
            String.format(
                Locale.ROOT,
                """
                {"kind":"offers","provider":"bench","model":"bench/m-%1$d","provider_model_id":"m-%1$d-%2$d","context_tokens":%3$d,"prices":[{"from":"2026-10-01","input":%4$.2f,"output":%5$.2f}]}
                """,
                i,
                k,
                4096 + i,
                .1 + k * .01,
                .4 + k * .04));
      }
    }
    return rows.toString();
  }
}
