package rightsize.catalog.licences;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import rightsize.catalog.facts.Named;
import rightsize.catalog.rows.Shape;

/** A licence that SPDX does not list, as shown. */
@Entity
@Immutable
@Table(name = "licences")
public class Licence extends Named {

  @Override
  protected Shape shape() {
    return LicenceShape.SHAPE;
  }
}
