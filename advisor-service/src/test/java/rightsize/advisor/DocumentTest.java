package rightsize.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import rightsize.testing.Database;
import rightsize.testing.ServiceDocument;
import rightsize.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(TokenIssuer.class)
@QuarkusTestResource(NeighbourServices.class)
class DocumentTest extends ServiceDocument {

  @Test
  void isReadyWithAMarketToAdviseOn() {
    assertThat(ready().getString("checks.find { it.name == 'market' }.status")).isEqualTo("UP");
  }
}
