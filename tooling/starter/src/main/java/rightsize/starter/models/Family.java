package rightsize.starter.models;

import java.util.regex.Pattern;

/**
 * The family part of our ids: everything before a size, a date or a variant word. {@code
 * qwen3-235b-a22b-instruct-2507} is of {@code qwen3}, {@code gpt-5-mini} of {@code gpt-5}.
 */
final class Family {

  private static final Pattern STOP =
      Pattern.compile(
          "(\\d+(\\.\\d+)?[bmt]|\\d+x\\d+b|[ae]\\d+(\\.\\d+)?b|\\d{4,8}|v0\\.\\d|instruct|chat|base|it|hf"
              + "|mini|nano|micro|tiny|small|medium|large|pro|max|plus|flash|lite|turbo|preview|exp"
              + "|codex|thinking|reasoning|safeguard|premier|ultra|super|air|fast|xs|s|m|l)");

  private static final Pattern CLAUDE =
      Pattern.compile("claude-(opus|sonnet|haiku|fable|instant).*");

  private Family() {}

  static String of(String id) {
    String tail = id.substring(id.indexOf('/') + 1);
    var claude = CLAUDE.matcher(tail);
    if (claude.matches()) {
      return "claude-" + claude.group(1);
    }
    StringBuilder family = new StringBuilder();
    for (String part : tail.split("-")) {
      if (!family.isEmpty() && STOP.matcher(part).matches()) {
        break;
      }
      family.append(family.isEmpty() ? "" : "-").append(part);
    }
    return family.toString();
  }
}
