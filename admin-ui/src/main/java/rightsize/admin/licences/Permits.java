package rightsize.admin.licences;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.admin.words.FactLine;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.Say;

/**
 * Tells what licences permit: commercial use, and the sizes from which on somebody must be asked.
 */
@RequestScoped
public class Permits {
  private static final String USE = "commercial_use";
  private static final String REVENUE = "revenue_per_year";
  private static final String USERS = "monthly_users";

  private final Say say;

  Permits(Say say) {
    this.say = say;
  }

  /**
   * @param terms the model's {@code licence_terms}
   * @param names its {@code source_names}
   */
  public Optional<Permit> of(JsonNode terms, JsonNode names) {
    if (!terms.isObject()) {
      return Optional.empty();
    }
    List<Permit.Part> parts = new ArrayList<>();
    terms.path("parts").forEach(part -> parts.add(part(part, names)));
    return Optional.of(
        new Permit(
            terms.path("licence").asText(),
            terms.path("written").asText(),
            use(terms),
            pill(terms.path(USE).asText()),
            parts));
  }

  /** Commercial use in the reader's language; what nobody has said is unknown. */
  String use(JsonNode of) {
    String code = of.path(USE).asText("unknown");
    return code.equals("unknown") ? say.unknown() : say.word(code);
  }

  /** The amount with its currency, empty where none is known. */
  String revenue(JsonNode licence) {
    return licence.hasNonNull(REVENUE)
        ? say.fact(REVENUE, licence.get(REVENUE))
            + " "
            + licence.path("revenue_currency").asText("")
        : "";
  }

  /** How many people a month, empty where no threshold is known. */
  String users(JsonNode licence) {
    return licence.hasNonNull(USERS) ? say.fact(USERS, licence.get(USERS)) : "";
  }

  /** Facts of a licence; an amount of money is said together with its currency. */
  List<FactLine> lines(JsonNode licence, List<String> fields, FactSheet sheet) {
    return sheet.lines(fields).stream()
        .map(line -> line.field().equals(REVENUE) && line.known() ? money(line, licence) : line)
        .toList();
  }

  private FactLine money(FactLine line, JsonNode licence) {
    return new FactLine(
        line.field(), line.label(), revenue(licence), true, line.said(), line.others());
  }

  private Permit.Part part(JsonNode part, JsonNode names) {
    String id = part.path("id").asText();
    boolean listed = part.path("listed").asBoolean();
    List<String> known = List.of(REVENUE, USERS, "note").stream().filter(part::hasNonNull).toList();
    return new Permit.Part(
        id,
        part.path("name").asText(id),
        listed ? "https://spdx.org/licenses/" + id + ".html" : "/licences/" + id,
        listed,
        part.path("known").asBoolean(),
        use(part),
        lines(part, known, new FactSheet(part, names, say)));
  }

  private static String pill(String use) {
    return switch (use) {
      case "allowed" -> "good";
      case "conditional" -> "warn";
      case "forbidden" -> "bad";
      default -> "";
    };
  }
}
