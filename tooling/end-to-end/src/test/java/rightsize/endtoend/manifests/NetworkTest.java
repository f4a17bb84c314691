package rightsize.endtoend.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The arrows of the architecture are the only connections the policies leave open. */
class NetworkTest {
  @Test
  void leavesOpenWhatTheArchitectureDrawsAndNothingElse() {
    assertThat(new Network(Overlay.of("existing")).arrows())
        .containsExactlyInAnyOrder(
            "admin-ui -> catalog-service:8081",
            "admin-ui -> advisor-service:8082",
            "admin-ui -> feedback-service:8083",
            "advisor-service -> catalog-service:8081",
            "advisor-service -> feedback-service:8083");
  }

  @Test
  void addsDatabaseAndKeycloakInTheDemonstration() {
    assertThat(new Network(Overlay.of("demo")).arrows())
        .containsExactlyInAnyOrder(
            "admin-ui -> catalog-service:8081",
            "admin-ui -> advisor-service:8082",
            "admin-ui -> feedback-service:8083",
            "admin-ui -> keycloak:8080",
            "advisor-service -> catalog-service:8081",
            "advisor-service -> feedback-service:8083",
            "advisor-service -> keycloak:8080",
            "advisor-service -> postgres:5432",
            "catalog-service -> keycloak:8080",
            "catalog-service -> postgres:5432",
            "feedback-service -> keycloak:8080",
            "feedback-service -> postgres:5432",
            "keycloak -> admin-ui:8080");
  }
}
