package rightsize.endtoend.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rightsize.endtoend.Project;

/** Both overlays, rendered, against the rules a cluster would hold us to. */
class ManifestsTest {
  private static final Pattern CREATED = Pattern.compile("create secret (generic|tls) (\\S+)(.*)");
  private static final String SHARED = "META-INF/microprofile-config.properties";
  private static final Pattern LITERAL = Pattern.compile("--from-literal=([\\w-]+)=");

  static Stream<Overlay> overlays() {
    return Stream.of("demo", "existing").map(Overlay::of);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void writesNoFieldThatKubernetesDoesNotKnow(Overlay overlay) {
    assertThat(overlay.objects())
        .isNotEmpty()
        .allSatisfy(object -> assertThat(UnknownFields.in(object)).as("%s", object).isEmpty());
  }

  @Test
  void wouldNoticeAMisspeltField() {
    var yaml =
        """
        apiVersion: apps/v1
        kind: Deployment
        spec:
          template:
            spec:
              containers:
                - name: service
                  securityContext:
                    readOnlyRootFileSystem: true
        """;

    assertThat(UnknownFields.in(new KubernetesSerialization().<Object>unmarshal(yaml)))
        .containsExactly(".Spec.Template.Spec.Containers[].SecurityContext.readOnlyRootFileSystem");
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void obeysTheRestrictedPodStandard(Overlay overlay) {
    assertThat(overlay.pods())
        .isNotEmpty()
        .allSatisfy(
            (name, pod) -> {
              assertRestricted(pod);
              assertThat(containers(pod)).allSatisfy(ManifestsTest::assertRestricted);
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void boundsWhatAPodMayTake(Overlay overlay) {
    assertThat(overlay.pods().values().stream().flatMap(ManifestsTest::containers))
        .allSatisfy(
            container -> {
              var resources = container.getResources();
              assertThat(resources.getRequests()).containsOnlyKeys("cpu", "memory");
              assertThat(resources.getLimits()).containsOnlyKeys("cpu", "memory");
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void keepsEachServiceAnsweringThroughLossAndUpgrade(Overlay overlay) {
    assertThat(Project.SERVICES)
        .allSatisfy(
            name -> {
              var spec = overlay.one(Deployment.class, name).getSpec();
              var pod = spec.getTemplate();
              var labels = pod.getMetadata().getLabels();
              var budget = overlay.one(PodDisruptionBudget.class, name).getSpec();
              assertThat(spec.getReplicas()).isEqualTo(2);
              assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable())
                  .isEqualTo(new IntOrString(0));
              assertThat(budget.getMinAvailable()).isEqualTo(new IntOrString(1));
              assertThat(labels).containsAllEntriesOf(budget.getSelector().getMatchLabels());
              assertThat(pod.getSpec().getTopologySpreadConstraints())
                  .anySatisfy(
                      spread -> {
                        assertThat(spread.getTopologyKey()).isEqualTo("kubernetes.io/hostname");
                        assertThat(labels)
                            .containsAllEntriesOf(spread.getLabelSelector().getMatchLabels());
                      });
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void letsAPodFinishWhatItIsAnswering(Overlay overlay) {
    assertThat(Project.SERVICES)
        .allSatisfy(
            name -> {
              var pod = overlay.pods().get(name).getSpec();
              var service = pod.getContainers().getFirst();
              var leave = service.getLifecycle().getPreStop().getSleep().getSeconds();
              var finish =
                  Long.parseLong(value(service, "QUARKUS_SHUTDOWN_TIMEOUT").replace("s", ""));
              assertThat(leave).isPositive();
              assertThat(leave + finish).isLessThan(pod.getTerminationGracePeriodSeconds());
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void asksForHealthOnTheManagementPort(Overlay overlay) {
    assertThat(Project.SERVICES)
        .allSatisfy(
            name -> {
              var service = overlay.pods().get(name).getSpec().getContainers().getFirst();
              assertProbes(service.getStartupProbe(), "/q/health/started");
              assertProbes(service.getLivenessProbe(), "/q/health/live");
              assertProbes(service.getReadinessProbe(), "/q/health/ready");
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void runsOnlyImagesThatAreBuiltHereOrPinned(Overlay overlay) {
    var keycloak = Pattern.compile("<keycloak.version>(.+)</").matcher(Project.text("pom.xml"));
    assertThat(keycloak.find()).isTrue();
    var taken = Set.of("postgres:18", "keycloak/keycloak:" + keycloak.group(1));

    assertThat(overlay.pods().values().stream().flatMap(ManifestsTest::containers))
        .allSatisfy(
            container -> {
              var image = container.getImage();
              assertThat(image).contains(":").doesNotEndWith(":latest");
              if (!taken.contains(image)) {
                assertThat(image).startsWith("rightsize/");
                assertBuiltHere(image.split("[/:]")[1], container);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void findsEverySettingAndSecretItNames(Overlay overlay) {
    var secrets = overlay.name().equals("demo") ? overlay.secrets() : secretsTheReadmeCreates();

    assertThat(References.in(overlay))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(reference.isSecret() ? secrets : overlay.settings())
                    .as("%s", reference)
                    .hasEntrySatisfying(
                        reference.object(), keys -> assertThat(keys).contains(reference.key())));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void setsEveryVariableAServiceReadsAndNoOther(Overlay overlay) {
    assertThat(Project.SERVICES)
        .allSatisfy(
            name ->
                assertThat(overlay.pods().get(name).getSpec().getContainers().getFirst().getEnv())
                    .map(EnvVar::getName)
                    .filteredOn(variable -> variable.startsWith("RIGHTSIZE_"))
                    .containsAll(neededBy(name))
                    .allMatch(
                        variable ->
                            readIn(name, "application.properties").contains(variable)
                                || readIn("rest-conventions", SHARED).contains(variable)));
  }

  @Test
  void fillsEveryPlaceholderOfTheRealm() {
    var keycloak = Overlay.of("demo").pods().get("keycloak").getSpec().getContainers().getFirst();

    assertThat(
            Pattern.compile("\\$\\{(\\w+)\\}")
                .matcher(Project.text("k8s/realm/rightsize-realm.json"))
                .results()
                .map(placeholder -> placeholder.group(1)))
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(keycloak.getEnv()).anyMatch(env -> env.getName().equals(name)));
  }

  @Test
  void shipsNoSecretWithTheOverlayForRealUse() {
    assertThat(Overlay.of("existing").secrets()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void leadsEveryServiceAndIngressSomewhere(Overlay overlay) {
    assertThat(overlay.all(Service.class)).isNotEmpty().allSatisfy(s -> assertLeads(s, overlay));
    assertThat(overlay.all(Ingress.class))
        .flatMap(ingress -> ingress.getSpec().getRules())
        .flatMap(rule -> rule.getHttp().getPaths())
        .allSatisfy(
            path -> {
              var backend = path.getBackend().getService();
              assertThat(overlay.one(Service.class, backend.getName()).getSpec().getPorts())
                  .anyMatch(port -> port.getName().equals(backend.getPort().getName()));
            });
  }

  private static void assertRestricted(PodTemplateSpec template) {
    var pod = template.getSpec();
    var security = pod.getSecurityContext();
    assertThat(security.getRunAsNonRoot()).isTrue();
    assertThat(security.getRunAsUser()).isPositive();
    assertThat(security.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    assertThat(pod.getAutomountServiceAccountToken()).isFalse();
    assertThat(pod.getHostNetwork()).isNull();
    assertThat(pod.getHostPID()).isNull();
    assertThat(pod.getHostIPC()).isNull();
    assertThat(pod.getVolumes()).allMatch(volume -> volume.getHostPath() == null);
  }

  private static void assertRestricted(Container container) {
    var security = container.getSecurityContext();
    assertThat(security.getAllowPrivilegeEscalation()).isFalse();
    assertThat(security.getPrivileged()).isFalse();
    assertThat(security.getReadOnlyRootFilesystem()).isTrue();
    assertThat(security.getRunAsNonRoot()).isTrue();
    assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(security.getCapabilities().getAdd()).isEmpty();
    assertThat(container.getPorts()).allMatch(port -> port.getHostPort() == null);
  }

  private static void assertProbes(Probe probe, String path) {
    assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
    assertThat(probe.getHttpGet().getPort()).isEqualTo(new IntOrString("management"));
    assertThat(probe.getTimeoutSeconds()).isPositive();
  }

  private static void assertBuiltHere(String module, Container container) {
    var dockerfile = module + "/src/main/docker/Dockerfile";
    assertThat(Project.file(dockerfile)).exists();
    var text = Project.text(dockerfile);
    var exposed = Pattern.compile("(?m)^EXPOSE (.+)$").matcher(text);
    assertThat(exposed.find()).isTrue();
    assertThat(exposed.group(1).split(" "))
        .containsExactlyInAnyOrder(
            container.getPorts().stream()
                .map(ContainerPort::getContainerPort)
                .map(String::valueOf)
                .toArray(String[]::new));
    assertThat(text).contains("\nUSER 185:185\n").contains("\nARG BASE=").contains("FROM ${BASE}");
  }

  private static void assertLeads(Service service, Overlay overlay) {
    var selector = service.getSpec().getSelector();
    var selected =
        overlay.pods().values().stream()
            .filter(
                pod -> pod.getMetadata().getLabels().entrySet().containsAll(selector.entrySet()))
            .toList();
    assertThat(selected).as("pods behind %s", service.getMetadata().getName()).hasSize(1);
    var names =
        containers(selected.getFirst())
            .flatMap(container -> container.getPorts().stream())
            .map(ContainerPort::getName)
            .collect(Collectors.toSet());
    assertThat(service.getSpec().getPorts())
        .allMatch(port -> names.contains(port.getTargetPort().getStrVal()));
  }

  private static Map<String, Set<String>> secretsTheReadmeCreates() {
    return CREATED
        .matcher(Project.text("k8s/README.md"))
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(2),
                found ->
                    found.group(1).equals("tls")
                        ? Set.of("tls.crt", "tls.key")
                        : LITERAL
                            .matcher(found.group(3))
                            .results()
                            .map(literal -> literal.group(1))
                            .collect(Collectors.toCollection(TreeSet::new))));
  }

  private static Set<String> readIn(String module, String properties) {
    return variables("\\$\\{(RIGHTSIZE_\\w+)", module, properties);
  }

  /** A variable that defaults to nothing at all may be left out. */
  private static Set<String> neededBy(String module) {
    return variables("\\$\\{(RIGHTSIZE_\\w+)(?!\\w|:\\})", module, "application.properties");
  }

  private static Set<String> variables(String pattern, String module, String properties) {
    return Pattern.compile(pattern)
        .matcher(Project.text(module + "/src/main/resources/" + properties))
        .results()
        .map(variable -> variable.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Container container, String variable) {
    return container.getEnv().stream()
        .filter(each -> each.getName().equals(variable))
        .findFirst()
        .orElseThrow(() -> new AssertionError(variable + " is not set"))
        .getValue();
  }

  private static Stream<Container> containers(PodTemplateSpec pod) {
    return Stream.concat(
        pod.getSpec().getInitContainers().stream(), pod.getSpec().getContainers().stream());
  }
}
