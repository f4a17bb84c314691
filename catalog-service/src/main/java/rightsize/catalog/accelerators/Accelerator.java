package rightsize.catalog.accelerators;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rightsize.catalog.facts.Named;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Shape;

/** A GPU, CPU or Apple chip, as shown, with the rent and the purchase price in force. */
@Entity
@Immutable
@Table(name = "accelerators")
public class Accelerator extends Named {

  @JdbcTypeCode(SqlTypes.JSON)
  String rent;

  @JdbcTypeCode(SqlTypes.JSON)
  String purchase;

  @Override
  protected Shape shape() {
    return AcceleratorShape.SHAPE;
  }

  @Override
  protected ObjectNode costs() {
    ObjectNode costs = Json.object();
    if (rent != null) {
      costs.set("rent", Json.stored(rent));
    }
    if (purchase != null) {
      costs.set("purchase", Json.stored(purchase));
    }
    return costs;
  }
}
