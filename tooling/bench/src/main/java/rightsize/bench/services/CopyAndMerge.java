package rightsize.bench.services;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * The least that storing rows can cost: COPY them into a temporary table and merge them into the
 * catalogue's own tables, indexes and foreign keys included, without reading, names, preview or
 * log. It is rolled back.
 */
final class CopyAndMerge {

  private static final String MERGE =
      """
      INSERT INTO catalogue_versions (version, committed_at, who, why)
        VALUES (4611686018427387904, now(), 'bench', 'rolled back');
      INSERT INTO sources (id, name, revision)
        VALUES ('bench-bare', 'B', 4611686018427387904);
      INSERT INTO developers (id, revision) VALUES ('bench', 4611686018427387904)
        ON CONFLICT DO NOTHING;
      INSERT INTO providers (id, revision) VALUES ('bench', 4611686018427387904)
        ON CONFLICT DO NOTHING;
      INSERT INTO models (id, developer, shown, revision, touched)
        SELECT line ->> 'id', line ->> 'developer', line, 4611686018427387904, 4611686018427387904
          FROM bare WHERE line ->> 'kind' = 'models'
        ON CONFLICT DO NOTHING;
      INSERT INTO offers (provider, model, provider_model_id, shown, price, revision)
        SELECT line ->> 'provider', line ->> 'model', line ->> 'provider_model_id', line,
               line -> 'prices' -> 0, 4611686018427387904
          FROM bare WHERE line ->> 'kind' = 'offers'
        ON CONFLICT DO NOTHING;
      INSERT INTO facts (subject_kind, subject_id, field, state, value, source, observed_on,
                         by_hand, aside, recorded_in)
        SELECT 'models', line ->> 'id', f.key, 'known', f.value, 'bench-bare', '2026-11-01', false,
               false, 4611686018427387904
          FROM bare, LATERAL jsonb_each(line - '{kind,id,developer}'::text[]) f
         WHERE line ->> 'kind' = 'models'
        UNION ALL
        SELECT 'offers', o.id::text, 'context_tokens', 'known', line -> 'context_tokens',
               'bench-bare', '2026-11-01', false, false, 4611686018427387904
          FROM bare JOIN offers o ON o.provider = line ->> 'provider'
                                 AND o.provider_model_id = line ->> 'provider_model_id'
         WHERE line ->> 'kind' = 'offers';
      INSERT INTO offer_prices (offer, effective_from, amounts, source, observed_on, aside, by_hand,
                                recorded_in)
        SELECT o.id, line -> 'prices' -> 0 ->> 'from', (line -> 'prices' -> 0) - 'from',
               'bench-bare', '2026-11-01', false, false, 4611686018427387904
          FROM bare JOIN offers o ON o.provider = line ->> 'provider'
                                 AND o.provider_model_id = line ->> 'provider_model_id'
         WHERE line ->> 'kind' = 'offers';
      """;

  private final String url;
  private final String user;
  private final String password;

  CopyAndMerge(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** How long it takes to store these lines of JSON. */
  double seconds(String ndjson) throws Exception {
    try (Connection database = DriverManager.getConnection(url, user, password);
        Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute("CREATE TEMPORARY TABLE bare (line jsonb) ON COMMIT DROP");
      long begin = System.nanoTime();
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY bare FROM STDIN", new StringReader(ndjson.replace("\\", "\\\\")));
      statement.execute("ANALYZE bare");
      statement.execute(MERGE);
      double seconds = (System.nanoTime() - begin) / 1e9;
      database.rollback();
      return seconds;
    }
  }
}
