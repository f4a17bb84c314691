package rightsize.testing.architecture.broken.orders;

import jakarta.persistence.Entity;
import rightsize.testing.architecture.broken.bills.BillImpl;

@Entity
public class Order {
  OrderView view() {
    return new OrderView(new BillImpl(null).toString());
  }
}
