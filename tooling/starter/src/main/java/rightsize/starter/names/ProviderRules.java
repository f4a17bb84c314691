package rightsize.starter.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rightsize.starter.reading.HandTable;
import rightsize.starter.reading.Line;

/**
 * How each provider spells model ids: route prefixes, version suffixes, regions. Kept in {@code
 * provider_name_rules.csv}; the rules of a provider are applied in the order they are written.
 */
final class ProviderRules {

  private record Rule(
      String provider, Pattern pattern, String replacement, String configuration, String region) {}

  /** A provider's id, stripped of the provider's own spelling. */
  record Stripped(String name, String configuration, String region) {}

  private final List<Rule> rules;

  ProviderRules() {
    rules = HandTable.PROVIDER_NAME_RULES.rows().stream().map(ProviderRules::rule).toList();
  }

  private static Rule rule(Line line) {
    return new Rule(
        line.get("provider"),
        Pattern.compile(line.get("pattern"), Pattern.CASE_INSENSITIVE),
        line.get("replacement"),
        line.text("configuration").orElse(null),
        line.text("region").orElse(null));
  }

  Stripped strip(String provider, String id) {
    String name = id;
    List<String> configurations = new ArrayList<>();
    String region = null;
    for (Rule rule : rules) {
      var found = rule.pattern().matcher(name);
      if (rule.provider().equals(provider) && found.find()) {
        name = found.replaceFirst(rule.replacement());
        if (rule.configuration() != null) {
          configurations.add(rule.configuration());
        }
        region = rule.region() == null ? region : rule.region();
      }
    }
    return new Stripped(
        name, configurations.isEmpty() ? null : String.join(", ", configurations), region);
  }
}
