package rightsize.catalog.developers;

import jakarta.inject.Singleton;
import rightsize.catalog.facts.SlugIntake;

/** How developers enter the catalogue. */
@Singleton
public class DeveloperIntake extends SlugIntake {

  DeveloperIntake() {
    super(DeveloperShape.SHAPE);
  }
}
