package rightsize.catalog.developers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.facts.Named;
import rightsize.catalog.rows.Shape;

/** Somebody who makes models, as shown. */
@Entity
@Immutable
@Table(name = "developers")
public class Developer extends Named {

  @Override
  protected Shape shape() {
    return DeveloperShape.SHAPE;
  }
}
