package rightsize.endtoend.manifests;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.List;
import java.util.stream.Stream;

/** What the pods and Ingresses of an overlay expect to find in ConfigMaps and Secrets. */
final class References {
  /** One key of one object. */
  record Reference(boolean isSecret, String object, String key) {}

  private References() {}

  static List<Reference> in(Overlay overlay) {
    return Stream.concat(
            overlay.pods().values().stream().flatMap(pod -> ofPod(pod.getSpec(), overlay)),
            overlay.all(Ingress.class).stream().flatMap(References::ofIngress))
        .toList();
  }

  private static Stream<Reference> ofPod(PodSpec pod, Overlay overlay) {
    return Stream.concat(
        pod.getContainers().stream()
            .flatMap(container -> container.getEnv().stream())
            .flatMap(References::ofVariable),
        pod.getVolumes().stream().flatMap(volume -> ofVolume(volume, overlay)));
  }

  private static Stream<Reference> ofVariable(EnvVar variable) {
    var from = variable.getValueFrom();
    if (from == null) {
      return Stream.empty();
    }
    var secret = from.getSecretKeyRef();
    return secret == null
        ? Stream.of(
            new Reference(
                false, from.getConfigMapKeyRef().getName(), from.getConfigMapKeyRef().getKey()))
        : Stream.of(new Reference(true, secret.getName(), secret.getKey()));
  }

  /** A mounted map is missing when it is not there at all: any key of it stands for it. */
  private static Stream<Reference> ofVolume(Volume volume, Overlay overlay) {
    if (volume.getConfigMap() == null) {
      return Stream.empty();
    }
    var map = volume.getConfigMap().getName();
    var keys = overlay.settings().get(map);
    return Stream.of(new Reference(false, map, keys == null ? "?" : keys.iterator().next()));
  }

  private static Stream<Reference> ofIngress(Ingress ingress) {
    return ingress.getSpec().getTls().stream()
        .flatMap(
            tls ->
                Stream.of("tls.crt", "tls.key")
                    .map(key -> new Reference(true, tls.getSecretName(), key)));
  }
}
