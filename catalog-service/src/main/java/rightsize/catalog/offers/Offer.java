package rightsize.catalog.offers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rightsize.catalog.facts.Shown;
import rightsize.catalog.rest.OwnRow;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;

/** A provider's endpoint for a model, as shown, with the price in force. */
@Entity
@Immutable
@Table(name = "offers")
@SqlResultSetMapping(
    name = "DetailedOffer",
    entities = @EntityResult(entityClass = Offer.class),
    columns = {
      @ColumnResult(name = "provider_name", type = String.class),
      @ColumnResult(name = "prices", type = Long.class)
    })
public class Offer extends Shown {

  @Id UUID id;

  String provider;
  String model;
  String providerModelId;
  String region;

  @JdbcTypeCode(SqlTypes.JSON)
  String price;

  @Override
  public String key() {
    return id.toString();
  }

  public String provider() {
    return provider;
  }

  public String model() {
    return model;
  }

  public String providerModelId() {
    return providerModelId;
  }

  /** Null for an endpoint that is bound to none. */
  public String region() {
    return region;
  }

  /** The price in force, or null. */
  public ObjectNode price() {
    return Json.stored(price);
  }

  /** Whether it can be had no more. */
  public boolean isRetired() {
    return facts(OfferShape.SHAPE).path("status").asText().equals("retired");
  }

  /** Keys, facts and the price in force; without a price, none is known. */
  @Override
  public ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id.toString())
            .put("provider", provider)
            .put("model", model)
            .put("provider_model_id", providerModelId);
    if (region != null) {
      json.put("region", region);
    }
    json.setAll(facts(OfferShape.SHAPE));
    if (price != null) {
      json.set("price", inOrder(price()));
    }
    return json;
  }

  /** As it could be imported. */
  OwnRow row() {
    ObjectNode keys =
        Json.object()
            .put("provider", provider)
            .put("model", model)
            .put("provider_model_id", providerModelId);
    if (region != null) {
      keys.put("region", region);
    }
    OwnRow row = OwnRow.of(OfferShape.SHAPE, keys, facts(OfferShape.SHAPE), sources());
    if (price != null) {
      row.json().set("prices", Json.list(List.of(inOrder(price()))));
    }
    return row;
  }

  /** Date first, then amounts and tiers in the order of the shape, then who says so. */
  static ObjectNode inOrder(ObjectNode price) {
    ObjectNode ordered = Json.object();
    ordered.set("from", price.get("from"));
    ordered.setAll(Field.inOrder(OfferShape.AMOUNTS_AND_TIERS, price));
    ordered.set("source", price.get("source"));
    ordered.set("on", price.get("on"));
    return ordered;
  }
}
