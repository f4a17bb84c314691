package rightsize.endtoend.manifests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import rightsize.endtoend.Project;

/** What {@code kubectl kustomize} makes of one overlay, as typed objects. */
record Overlay(String name, List<HasMetadata> objects) {
  private static final KubernetesSerialization YAML = new KubernetesSerialization();
  private static final Map<String, Overlay> RENDERED = new HashMap<>();

  /** Renders once per test run; skips the calling test where there is no kubectl. */
  static synchronized Overlay of(String name) {
    return RENDERED.computeIfAbsent(name, Overlay::render);
  }

  private static Overlay render(String name) {
    var folder = Project.file("k8s/overlays/" + name).toString();
    try {
      var process = new ProcessBuilder("kubectl", "kustomize", folder).start();
      var complaint = process.errorReader();
      var yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(complaint.lines().toList());
      }
      return new Overlay(
          name, Stream.of(yaml.split("(?m)^---$")).map(Overlay::<HasMetadata>parse).toList());
    } catch (IOException e) {
      assumeTrue(false, "Skipped: the manifests are rendered by kubectl, which is not here.");
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <T> T parse(String document) {
    return YAML.unmarshal(document);
  }

  <T extends HasMetadata> List<T> all(Class<T> kind) {
    return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  <T extends HasMetadata> T one(Class<T> kind, String name) {
    return all(kind).stream()
        .filter(each -> each.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(this.name + " has no " + kind + " " + name));
  }

  /** The pods by the name of what owns them. */
  Map<String, PodTemplateSpec> pods() {
    var pods = new TreeMap<String, PodTemplateSpec>();
    all(Deployment.class).forEach(d -> pods.put(nameOf(d), d.getSpec().getTemplate()));
    all(StatefulSet.class).forEach(s -> pods.put(nameOf(s), s.getSpec().getTemplate()));
    return pods;
  }

  /** The keys of each ConfigMap. */
  Map<String, Set<String>> settings() {
    var keys = new TreeMap<String, Set<String>>();
    all(ConfigMap.class).forEach(map -> keys.put(nameOf(map), map.getData().keySet()));
    return keys;
  }

  /** The keys of each Secret. */
  Map<String, Set<String>> secrets() {
    var keys = new TreeMap<String, Set<String>>();
    all(Secret.class).forEach(secret -> keys.put(nameOf(secret), secret.getData().keySet()));
    return keys;
  }

  private static String nameOf(HasMetadata object) {
    return object.getMetadata().getName();
  }

  @Override
  public String toString() {
    return name;
  }
}
