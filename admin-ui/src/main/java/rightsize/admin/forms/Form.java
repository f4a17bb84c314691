package rightsize.admin.forms;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form as it was filled in, and what is wrong with it, field by field. */
@TemplateData
public final class Form {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  /** Everything typed, without surrounding blanks; what was left empty is not there. */
  public static Form of(Map<String, List<String>> parameters) {
    Form form = new Form();
    parameters.forEach(
        (name, typed) -> {
          List<String> kept = typed.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
          if (!kept.isEmpty()) {
            form.values.put(name, kept);
          }
        });
    return form;
  }

  public static Form empty() {
    return new Form();
  }

  public static Form filled(Map<String, String> filled) {
    Form form = new Form();
    filled.forEach((name, value) -> form.values.put(name, List.of(value)));
    return form;
  }

  /** The same values, nothing objected to. */
  public Form copy() {
    Form copy = new Form();
    copy.values.putAll(values);
    return copy;
  }

  public String value(String name) {
    return values.getOrDefault(name, List.of("")).getFirst();
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public boolean is(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  public List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  public void put(String name, String value) {
    values.put(name, List.of(value));
  }

  /** The first objection to a field stays. */
  public void wrong(String name, String text) {
    errors.putIfAbsent(name, text);
  }

  public boolean isWrong(String name) {
    return errors.containsKey(name);
  }

  public String error(String name) {
    return errors.getOrDefault(name, "");
  }

  public boolean isGood() {
    return errors.isEmpty();
  }

  public Map<String, String> errors() {
    return errors;
  }

  /** Whether any of these was filled in or is wrong: then the fold that holds it stands open. */
  public boolean touches(List<String> names) {
    return names.stream().anyMatch(name -> has(name) || isWrong(name));
  }

  /** The same values and one more. */
  public Form with(String name, String value) {
    Form more = copy();
    more.values.put(name, Stream.concat(values(name).stream(), Stream.of(value)).toList());
    return more;
  }

  /** The same values but for this one. */
  public Form without(String name, String value) {
    Form less = copy();
    List<String> rest = values(name).stream().filter(v -> !v.equals(value)).toList();
    less.values.remove(name);
    if (!rest.isEmpty()) {
      less.values.put(name, rest);
    }
    return less;
  }

  /** Name and value, one after the other. */
  public List<Map.Entry<String, String>> entries() {
    return values.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
        .toList();
  }

  /** The values as the query of an address. */
  public String query() {
    return entries().stream()
        .map(entry -> entry.getKey() + "=" + coded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
