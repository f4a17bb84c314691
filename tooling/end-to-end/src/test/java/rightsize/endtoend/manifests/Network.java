package rightsize.endtoend.manifests;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may open a connection to whom, worked out from the network policies of an overlay. */
final class Network {
  private final Map<String, PodTemplateSpec> pods;
  private final List<NetworkPolicy> policies;

  Network(Overlay overlay) {
    this.pods = overlay.pods();
    this.policies = overlay.all(NetworkPolicy.class);
  }

  /** Every permitted connection between pods, written {@code from -> to:port}. */
  Set<String> arrows() {
    var arrows = new TreeSet<String>();
    pods.forEach(
        (from, sender) ->
            pods.forEach(
                (to, receiver) ->
                    ports(receiver).stream()
                        .filter(port -> !from.equals(to) && permits(sender, receiver, port))
                        .forEach(
                            port ->
                                arrows.add(from + " -> " + to + ":" + port.getContainerPort()))));
    return arrows;
  }

  /** A connection needs leave at both ends. */
  private boolean permits(PodTemplateSpec from, PodTemplateSpec to, ContainerPort port) {
    return mayLeave(from, to, port) && mayEnter(from, to, port);
  }

  private boolean mayLeave(PodTemplateSpec from, PodTemplateSpec to, ContainerPort port) {
    var about = about(from, "Egress");
    return about.isEmpty()
        || about.stream()
            .flatMap(policy -> policy.getSpec().getEgress().stream())
            .anyMatch(rule -> names(rule.getTo(), to) && opens(rule.getPorts(), port));
  }

  private boolean mayEnter(PodTemplateSpec from, PodTemplateSpec to, ContainerPort port) {
    var about = about(to, "Ingress");
    return about.isEmpty()
        || about.stream()
            .flatMap(policy -> policy.getSpec().getIngress().stream())
            .anyMatch(rule -> names(rule.getFrom(), from) && opens(rule.getPorts(), port));
  }

  private List<NetworkPolicy> about(PodTemplateSpec pod, String direction) {
    return policies.stream()
        .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
        .filter(policy -> selects(policy.getSpec().getPodSelector(), pod))
        .toList();
  }

  private static boolean names(List<NetworkPolicyPeer> peers, PodTemplateSpec pod) {
    return peers.isEmpty()
        || peers.stream()
            .anyMatch(
                peer ->
                    peer.getNamespaceSelector() == null
                        && peer.getPodSelector() != null
                        && selects(peer.getPodSelector(), pod));
  }

  private static boolean opens(List<NetworkPolicyPort> opened, ContainerPort port) {
    return opened.isEmpty()
        || opened.stream()
            .map(NetworkPolicyPort::getPort)
            .anyMatch(
                each ->
                    each.getStrVal() == null
                        ? port.getContainerPort().equals(each.getIntVal())
                        : port.getName().equals(each.getStrVal()));
  }

  private static boolean selects(LabelSelector selector, PodTemplateSpec pod) {
    var labels = pod.getMetadata().getLabels();
    return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
        && selector.getMatchExpressions().stream()
            .allMatch(
                each ->
                    each.getOperator().equals("In")
                        && each.getValues().contains(labels.get(each.getKey())));
  }

  private static List<ContainerPort> ports(PodTemplateSpec pod) {
    return pod.getSpec().getContainers().getFirst().getPorts();
  }
}
