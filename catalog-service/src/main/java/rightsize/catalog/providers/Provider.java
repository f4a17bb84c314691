package rightsize.catalog.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.facts.Named;
import rightsize.catalog.rows.Shape;

/** Somebody who offers models, as shown. */
@Entity
@Immutable
@Table(name = "providers")
public class Provider extends Named {

  @Override
  protected Shape shape() {
    return ProviderShape.SHAPE;
  }
}
