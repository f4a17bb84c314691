package rightsize.starter.scores;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rightsize.starter.names.Named;
import rightsize.starter.reading.Line;

/**
 * What makes one run of a model differ from another. Effort and thinking are configurations, since
 * they change quality everywhere; the way of calling, the harness and the edit format belong to the
 * board and are kept as its variant.
 */
record Run(String configuration, String variant) {

  private static final Pattern EFFORT = Pattern.compile("(?:^|; )effort=([^;]+)");

  static Run of(Line line, Named named) {
    String variant = line.text("variant").orElse(null);
    return switch (line.get("source")) {
      case "bfcl" -> called(named.configuration());
      case "tau2-bench" -> new Run(effort(named, variant), variant);
      default -> new Run(named.configuration(), variant);
    };
  }

  private static Run called(String how) {
    if (how == null) {
      return new Run(null, null);
    }
    String style = how.startsWith("Prompt") || how.contains(", Prompt") ? "Prompt" : "FC";
    String thinking =
        how.toLowerCase(java.util.Locale.ROOT).contains("thinking") ? "thinking" : null;
    String own = how.replaceAll("(?i),? ?(FC|Prompt)( \\+)?( thinking)?", "").strip();
    return new Run(own.isEmpty() ? thinking : own, "called by " + style);
  }

  private static String effort(Named named, String variant) {
    Matcher effort = EFFORT.matcher(variant == null ? "" : variant);
    if (!effort.find()) {
      return named.configuration();
    }
    return switch (effort.group(1)) {
      case "enabled" -> "thinking";
      case "none" -> "no thinking";
      default -> "effort " + effort.group(1);
    };
  }
}
