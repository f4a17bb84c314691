package rightsize.catalog.accelerators;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import rightsize.catalog.facts.SlugIntake;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Row;

/** How accelerators, their rents and their purchase prices enter the catalogue. */
@Singleton
public class AcceleratorIntake extends SlugIntake {

  AcceleratorIntake() {
    super(AcceleratorShape.SHAPE);
  }

  @Override
  public List<String> take(List<Row> rows, Writing writing) {
    List<String> ids = super.take(rows, writing);
    for (Money money : Money.values()) {
      List<Money.Dated> dated = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        String id = ids.get(i);
        rows.get(i).parts(money.part()).forEach(each -> dated.add(new Money.Dated(id, each)));
      }
      money.add(writing, dated);
    }
    return ids;
  }

  @Override
  public void show(List<String> ids, Writing writing) {
    for (Money money : Money.values()) {
      money.putInForce(writing, ids);
    }
    super.show(ids, writing);
  }
}
