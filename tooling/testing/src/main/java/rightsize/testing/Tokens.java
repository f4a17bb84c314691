package rightsize.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Really signed access tokens in the shape our Keycloak realm gives them. {@link TokenIssuer} must
 * be a resource of the test.
 *
 * <pre>Tokens.of("curie").roles("curator").team("platform").audience("catalog-service").signed()
 * </pre>
 *
 * <p>Roles are taken as they are: name inherited ones too ({@code "curator", "contributor",
 * "viewer"}), or use {@link #role}, which adds what the realm's composites add.
 */
public final class Tokens {

  private static final Map<String, List<String>> COMPOSITES =
      Map.of(
          "contributor", List.of("contributor", "viewer"),
          "curator", List.of("curator", "contributor", "viewer"),
          "auditor", List.of("auditor", "viewer"),
          "admin", List.of("admin", "viewer"));

  private final Map<String, Object> claims = new LinkedHashMap<>();
  private String issuer = TokenIssuer.ISSUER;
  private Set<String> audience = Set.of("catalog-service", "advisor-service", "feedback-service");
  private Instant issuedAt = Instant.now();
  private Instant expiresAt = issuedAt.plus(Duration.ofMinutes(5));

  private Tokens(String user) {
    claims.put("preferred_username", user);
    // The same person is the same subject in every token.
    claims.put("sub", UUID.nameUUIDFromBytes(user.getBytes()).toString());
    claims.put("typ", "Bearer");
    claims.put("azp", "console");
    claims.put("groups", List.of());
    claims.put("realm_access", Map.of("roles", List.of()));
  }

  public static Tokens of(String user) {
    return new Tokens(user);
  }

  /** Exactly these realm roles. */
  public Tokens roles(String... roles) {
    return claim("realm_access", Map.of("roles", List.of(roles)));
  }

  /** One role with those the realm makes it imply. */
  public Tokens role(String role) {
    return claim("realm_access", Map.of("roles", COMPOSITES.getOrDefault(role, List.of(role))));
  }

  public Tokens team(String... teams) {
    return claim("groups", List.of(teams));
  }

  public Tokens audience(String... services) {
    audience = Set.of(services);
    return this;
  }

  public Tokens issuer(String other) {
    issuer = other;
    return this;
  }

  /** Expired two minutes ago: beyond any leeway for clocks. */
  public Tokens expired() {
    issuedAt = Instant.now().minus(Duration.ofMinutes(7));
    expiresAt = Instant.now().minus(Duration.ofMinutes(2));
    return this;
  }

  /** {@code typ}: "ID" or "Refresh" for tokens that are no access tokens. */
  public Tokens type(String type) {
    return claim("typ", type);
  }

  public Tokens claim(String name, Object value) {
    claims.put(name, value);
    return this;
  }

  /** The compact form, as it goes behind {@code Authorization: Bearer}. */
  public String signed() {
    return Jwt.claims(claims)
        .issuer(issuer)
        .audience(audience)
        .issuedAt(issuedAt)
        .expiresAt(expiresAt)
        .jws()
        .keyId("1")
        .sign("privateKey.jwk");
  }

  /** One bit of the signature flipped. */
  public String forged() {
    var token = signed();
    var middleOfSignature = token.lastIndexOf('.') + 40;
    var bent = token.charAt(middleOfSignature) == 'A' ? 'B' : 'A';
    return token.substring(0, middleOfSignature) + bent + token.substring(middleOfSignature + 1);
  }
}
