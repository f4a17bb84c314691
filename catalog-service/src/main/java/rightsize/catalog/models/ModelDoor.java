package rightsize.catalog.models;

import jakarta.inject.Singleton;
import rightsize.catalog.rest.Door;
import rightsize.catalog.rest.Doors;

/** A model's own door shows all that belongs to it. */
@Singleton
class ModelDoor {

  private final Door<Model> door;

  ModelDoor(Doors doors, ModelIntake intake, Models models, ModelDetails details) {
    this.door = doors.of(intake, models::findByIdOptional, details::of);
  }

  Door<Model> get() {
    return door;
  }
}
