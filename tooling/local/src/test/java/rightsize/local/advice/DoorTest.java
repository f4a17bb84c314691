package rightsize.local.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import rightsize.local.client.Neighbour;

class DoorTest {

  @Test
  void asksWithATokenInTheWantedLanguage() throws Exception {
    try (var advisor = new Neighbour().with("/api/v1/advices/preview", DoorTest::preview)) {
      var answer = new Door(advisor.url(), advisor.client()).ask("{\"task\":\"code\"}", "zh");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("Bearer token zh {\"task\":\"code\"}");
    }
  }

  private static void preview(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var seen = headers.getFirst("Authorization") + " " + headers.getFirst("Accept-Language");
    Neighbour.answer(exchange, 200, seen + " " + Neighbour.body(exchange));
  }
}
