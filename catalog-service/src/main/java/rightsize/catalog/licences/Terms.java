package rightsize.catalog.licences;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.catalog.rows.Json;
import rightsize.catalog.spdx.CommercialUse;
import rightsize.catalog.spdx.Expression;
import rightsize.catalog.spdx.Written;

/** What the licence of a model permits, as far as somebody has said it. */
@Singleton
public class Terms {

  private static final String USE = "commercial_use";

  private final Licences licences;

  Terms(Licences licences) {
    this.licences = licences;
  }

  /**
   * The terms of a licence as it is written.
   *
   * @return {@code written} is one of expression, proprietary, unrecognised; of each licence in an
   *     expression its id, whether SPDX lists it, its commercial use, and what the catalogue knows
   */
  public ObjectNode of(String text) {
    Optional<Expression> read = Written.read(text);
    ObjectNode terms = Json.object().put("licence", text).put("written", manner(text, read));
    Map<String, Licence> own =
        own(read.map(Expression::ids).map(ids -> ids.toList()).orElse(List.of()));
    terms.put(USE, read.map(e -> use(e, own)).orElse(CommercialUse.UNKNOWN).toString());
    terms.set(
        "parts",
        Json.list(
            read.stream()
                .flatMap(Expression::ids)
                .distinct()
                .map(id -> part(id, own.get(key(id))))
                .toList()));
    return terms;
  }

  /** The commercial use that follows from each of some licences; all of them looked up at once. */
  public Function<String, CommercialUse> uses() {
    Map<String, Licence> own = byKey(licences.listAll());
    return text -> Written.read(text).map(e -> use(e, own)).orElse(CommercialUse.UNKNOWN);
  }

  private static String manner(String text, Optional<Expression> read) {
    if (Written.isProprietary(text)) {
      return Written.PROPRIETARY;
    }
    return read.isPresent() ? "expression" : "unrecognised";
  }

  private static CommercialUse use(Expression expression, Map<String, Licence> own) {
    return expression.commercialUse(id -> useOfOne(id, own.get(key(id))));
  }

  private static CommercialUse useOfOne(String id, Licence own) {
    return own == null ? Written.listed(id) : CommercialUse.of(own.json().path(USE).asText());
  }

  private static ObjectNode part(String id, Licence own) {
    ObjectNode part = own == null ? Json.object().put("id", id) : own.json();
    return part.put("known", own != null || !Written.isOurs(id))
        .put("listed", !Written.isOurs(id))
        .put(USE, useOfOne(id, own).toString());
  }

  private Map<String, Licence> own(Collection<String> ids) {
    List<String> ours = ids.stream().filter(Written::isOurs).toList();
    return ours.isEmpty() ? Map.of() : byKey(licences.named(ours));
  }

  private static Map<String, Licence> byKey(List<Licence> all) {
    return all.stream().collect(Collectors.toMap(each -> key(each.key()), Function.identity()));
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
