package rightsize.testing.architecture.sound.orders;

record OrderView(String text) {
  static OrderView of(Order order) {
    return new OrderView(order.toString());
  }
}
