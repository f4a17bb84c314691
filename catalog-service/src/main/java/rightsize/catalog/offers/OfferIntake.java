package rightsize.catalog.offers;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rightsize.catalog.facts.KeyedIntake;
import rightsize.catalog.facts.References;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;

/** How offers and their prices enter the catalogue. */
@Singleton
public class OfferIntake extends KeyedIntake {

  OfferIntake() {
    super(OfferShape.SHAPE, "provider", "provider_model_id", "region");
  }

  @Override
  public Map<Integer, List<Refusal>> unresolved(List<Row> rows, Connection database) {
    return new References(database, rows)
        .once("provider", "provider_model_id", "region")
        .to("provider", "providers")
        .to("model", "models")
        .refusals();
  }

  @Override
  protected void takeParts(List<Row> rows, List<String> ids, Writing writing) {
    List<Prices.Dated> prices = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String id = ids.get(i);
      rows.get(i).parts("prices").forEach(price -> prices.add(new Prices.Dated(id, price)));
    }
    Prices.add(writing, prices);
  }

  @Override
  public void show(List<String> ids, Writing writing) {
    Prices.putInForce(writing, ids);
    super.show(ids, writing);
  }
}
