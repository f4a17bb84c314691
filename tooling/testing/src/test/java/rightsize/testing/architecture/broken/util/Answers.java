package rightsize.testing.architecture.broken.util;

import jakarta.ws.rs.NotFoundException;

class Answers {
  static RuntimeException gone() {
    return new NotFoundException();
  }
}
