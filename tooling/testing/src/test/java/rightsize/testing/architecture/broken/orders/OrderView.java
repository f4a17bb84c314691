package rightsize.testing.architecture.broken.orders;

record OrderView(String text) {}
