package rightsize.catalog.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on loopback and counts who comes. */
final class Canary implements AutoCloseable {

  private final AtomicInteger visits = new AtomicInteger();
  private final ServerSocket socket;

  Canary() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Gives late ones a moment. */
  int visits() throws InterruptedException {
    Thread.sleep(20);
    return visits.get();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        visits.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
