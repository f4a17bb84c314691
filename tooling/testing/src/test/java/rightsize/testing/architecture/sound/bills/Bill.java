package rightsize.testing.architecture.sound.bills;

import rightsize.testing.architecture.sound.orders.Order;

record Bill(Order order) {}
