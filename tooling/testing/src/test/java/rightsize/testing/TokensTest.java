package rightsize.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final TokenIssuer ISSUER = new TokenIssuer();
  private static String keys;

  @BeforeAll
  static void serveKeys() {
    var realm = ISSUER.start().get("quarkus.oidc.auth-server-url");
    keys = realm + "/protocol/openid-connect/certs";
  }

  @AfterAll
  static void stop() {
    ISSUER.stop();
  }

  @Test
  void carriesRolesTeamsAndAudience() throws Exception {
    var claims =
        verified(Tokens.of("curie").role("curator").team("platform").audience("catalog-service"));

    assertThat(claims.getStringClaimValue("preferred_username")).isEqualTo("curie");
    assertThat(claims.getClaimValue("realm_access"))
        .isEqualTo(Map.of("roles", List.of("curator", "contributor", "viewer")));
    assertThat(claims.getClaimValue("groups")).isEqualTo(List.of("platform"));
    assertThat(claims.getStringClaimValue("typ")).isEqualTo("Bearer");
  }

  @Test
  void onePersonIsOneSubject() throws Exception {
    assertThat(verified(Tokens.of("ada").audience("catalog-service")).getSubject())
        .isEqualTo(verified(Tokens.of("ada").audience("catalog-service")).getSubject())
        .isNotEqualTo(verified(Tokens.of("chen").audience("catalog-service")).getSubject());
  }

  @Test
  void wrongOnesAreRefused() {
    var good = Tokens.of("ada").audience("catalog-service");
    for (var bad :
        List.of(
            Tokens.of("ada").audience("catalog-service").expired().signed(),
            Tokens.of("ada").audience("feedback-service").signed(),
            Tokens.of("ada").audience("catalog-service").issuer("https://elsewhere").signed(),
            good.forged())) {
      assertThatThrownBy(() -> verified(bad)).isInstanceOf(InvalidJwtException.class);
    }
  }

  private static JwtClaims verified(Tokens token) throws InvalidJwtException {
    return verified(token.signed());
  }

  private static JwtClaims verified(String token) throws InvalidJwtException {
    return new JwtConsumerBuilder()
        .setExpectedIssuer(TokenIssuer.ISSUER)
        .setExpectedAudience("catalog-service")
        .setRequireExpirationTime()
        .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(keys)))
        .build()
        .processToClaims(token);
  }
}
