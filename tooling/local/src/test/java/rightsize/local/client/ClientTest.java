package rightsize.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rightsize.local.screen.Trouble;

class ClientTest {

  private Neighbour neighbour;

  @BeforeEach
  void open() throws Exception {
    neighbour = new Neighbour();
  }

  @AfterEach
  void close() {
    neighbour.close();
  }

  @Test
  void carriesItsToken() throws Exception {
    var request = neighbour.client().request().uri(URI.create(neighbour.url())).build();
    assertThat(request.headers().firstValue("Authorization")).contains("Bearer token");
  }

  @Test
  void saysThatTheSecretIsWrong() {
    assertThatThrownBy(() -> neighbour.client("guessed").request())
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("Keycloak refused the client cli (401)");
  }

  @Test
  void saysHowToStartWhatIsNotThere() {
    neighbour.close();
    assertThatThrownBy(() -> neighbour.client().request())
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("./rightsize up");
  }
}
