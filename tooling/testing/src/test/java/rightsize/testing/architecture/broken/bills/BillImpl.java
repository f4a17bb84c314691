package rightsize.testing.architecture.broken.bills;

import rightsize.testing.architecture.broken.orders.Order;

public record BillImpl(Order order) {}
