package rightsize.catalog.providers;

import jakarta.inject.Singleton;
import java.util.List;
import rightsize.catalog.facts.SlugIntake;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;

/** How providers enter the catalogue. */
@Singleton
public class ProviderIntake extends SlugIntake {

  ProviderIntake() {
    super(ProviderShape.SHAPE);
  }

  /** The pages of its models show the provider's name. */
  @Override
  public void changed(List<String> ids, Writing writing) {
    Sql.run(
        writing.connection(),
        """
        UPDATE models SET touched = ? WHERE id IN (
          SELECT o.model FROM offers o JOIN providers p ON p.id = o.provider
           WHERE p.id = ANY (?::text[]) AND p.revision = ?)
        """,
        writing.version(),
        ids,
        writing.version());
  }
}
