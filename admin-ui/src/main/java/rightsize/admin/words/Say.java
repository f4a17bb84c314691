package rightsize.admin.words;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rightsize.admin.layout.Language;
import rightsize.admin.layout.Viewer;

/**
 * Says facts in the reader's language. A {@link JsonNode} comes in three states: absent ({@code
 * null}) is said as unknown, JSON null as not applicable, never as zero.
 */
@Named("say")
@RequestScoped
public class Say {
  private static final BigDecimal GIGA = new BigDecimal("1000000000");
  private static final String BOUND = "above_input_tokens";
  private static final Set<String> MONEY =
      Set.of(
          "input",
          "output",
          "cache_read",
          "cache_write",
          "batch_input",
          "batch_output",
          "reasoning",
          "per_image",
          "per_minute",
          "per_request",
          "per_search",
          "usd_hour",
          "usd");
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "developer",
          "family",
          "licence",
          "url",
          "note",
          "revenue_currency",
          "successor",
          "hf_id",
          "aliases",
          "repository",
          "provider_model_id",
          "configuration",
          "quantisation",
          "format",
          "id",
          "offered_by",
          "basis",
          "vendor",
          "website",
          "size_class_basis");

  private final Viewer viewer;
  private final Glossary glossary;

  Say(Viewer viewer, Glossary glossary) {
    this.viewer = viewer;
    this.glossary = glossary;
  }

  public String word(String code) {
    return code == null ? unknown() : glossary.word(viewer.language(), code);
  }

  public String field(String name) {
    return glossary.field(viewer.language(), name);
  }

  public String unknown() {
    return glossary.texts(viewer.language()).unknown();
  }

  public String notApplicable() {
    return glossary.texts(viewer.language()).notApplicable();
  }

  /** The fact with its unit, as a reader of the page expects it. */
  public String fact(String field, JsonNode value) {
    if (value == null || value.isMissingNode()) {
      return unknown();
    }
    if (value.isNull()) {
      return notApplicable();
    }
    if (value.isBoolean()) {
      var texts = glossary.texts(viewer.language());
      return value.booleanValue() ? texts.yes() : texts.no();
    }
    if (value.isArray()) {
      return list(field, value);
    }
    if (value.has(BOUND)) {
      return tier(value);
    }
    return value.isNumber() ? number(field, value.decimalValue()) : words(field, value.asText());
  }

  /** A language by its code, in the reader's language: 中文, Chinese. */
  public String language(String code) {
    Locale locale = viewer.chinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    return Locale.of(code).getDisplayLanguage(locale);
  }

  /** Whether the fact is a name or a quotation, which stands as it is in any language. */
  public boolean named(String field) {
    return NAMES.contains(field);
  }

  /** Sources go by their names; what we keep ourselves has no name but a description. */
  public String source(String id, String name) {
    return id.equals("hand") ? word(id) : name;
  }

  /** A moment to the minute: 2026-11-23 20:05 UTC. */
  public String minute(String at) {
    return at.length() >= 16 ? at.substring(0, 16).replace('T', ' ') + " UTC" : at;
  }

  public String country(String code) {
    Locale locale = viewer.chinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    return Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(locale);
  }

  private String list(String field, JsonNode values) {
    List<String> said = new ArrayList<>();
    values.forEach(value -> said.add(fact(field, value)));
    return values.path(0).has(BOUND)
        ? String.join(viewer.language() == Language.ZH ? "；" : "; ", said)
        : joined(said);
  }

  private String joined(List<String> said) {
    return String.join(viewer.language() == Language.ZH ? "、" : ", ", said);
  }

  /** A tier of a price: above how much input it holds, then its amounts. */
  private String tier(JsonNode tier) {
    List<String> amounts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : tier.properties()) {
      if (!member.getKey().equals(BOUND)) {
        amounts.add(field(member.getKey()) + " " + fact(member.getKey(), member.getValue()));
      }
    }
    return glossary
        .texts(viewer.language())
        .aboveInput(Numbers.count(tier.path(BOUND).decimalValue()), joined(amounts));
  }

  private String words(String field, String text) {
    if (NAMES.contains(field)) {
      return text.equals("proprietary") ? word(text) : text;
    }
    return switch (field) {
      case "language", "languages" -> language(text);
      case "operator_country" -> country(text);
      default -> word(text);
    };
  }

  private String number(String field, BigDecimal number) {
    if (MONEY.contains(field)) {
      return "$" + money(number);
    }
    return switch (field) {
      case "total_params_b", "active_params_b" -> Numbers.figure(number) + " B";
      case "bytes" -> Numbers.figure(number.divide(GIGA, 3, RoundingMode.HALF_EVEN)) + " GB";
      case "retention_days" -> glossary.texts(viewer.language()).days(Numbers.count(number));
      case "memory_gib" -> Numbers.figure(number) + " GiB";
      case "bandwidth_gb_s", "link_gb_s" -> Numbers.count(number) + " GB/s";
      case "bf16_tflops", "fp8_tflops", "fp4_tflops" -> Numbers.figure(number) + " TFLOPS";
      case "int8_tops" -> Numbers.figure(number) + " TOPS";
      case "watts" -> Numbers.count(number) + " W";
      case "recovery_percent" -> Numbers.points(number) + " %";
      default ->
          number.stripTrailingZeros().scale() <= 0 ? Numbers.count(number) : Numbers.figure(number);
    };
  }

  /** As many digits as the price has, at least two: 0.10, 0.0375, 12.50. */
  public static String money(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    int digits = Math.max(2, plain.scale());
    return String.format(Locale.ROOT, "%,." + digits + "f", plain);
  }
}
