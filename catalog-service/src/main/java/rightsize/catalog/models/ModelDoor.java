package rightsize.catalog.models;

import jakarta.inject.Singleton;
import java.util.Optional;
import rightsize.catalog.rest.Door;
import rightsize.catalog.rest.Doors;

/** A model's own door shows all that belongs to it, or where a merged one has gone. */
@Singleton
class ModelDoor {

  private final Door<Model> door;

  ModelDoor(Doors doors, ModelIntake intake, Models models, Merged merged, ModelDetails details) {
    this.door =
        doors.of(
            intake,
            id -> {
              Optional<Model> found = models.findByIdOptional(id);
              if (found.isEmpty()) {
                merged.requireUnmerged(id);
              }
              return found;
            },
            details::of);
  }

  Door<Model> get() {
    return door;
  }
}
