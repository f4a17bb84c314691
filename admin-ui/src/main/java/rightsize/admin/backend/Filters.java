package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Query parameters of a list, in the neighbours' names. */
public final class Filters {
  public static Map<String, String> none() {
    return new LinkedHashMap<>();
  }

  /** Only the number of rows is wanted, where a page tells the total. */
  public static Map<String, String> countOnly() {
    return of("pageSize", "1");
  }

  public static Map<String, String> of(String name, String value) {
    Map<String, String> filters = none();
    filters.put(name, value);
    return filters;
  }

  /**
   * @param pageToken where the page begins, or null for the first
   */
  public static Map<String, String> page(int rows, String pageToken) {
    Map<String, String> filters = of("pageSize", Integer.toString(rows));
    if (pageToken != null) {
      filters.put("pageToken", pageToken);
    }
    return filters;
  }

  /** The address of the page after this one, or empty when this is the last. */
  public static String next(String path, JsonNode page) {
    String token = page.path("nextPageToken").asText("");
    return token.isEmpty()
        ? ""
        : path + "?pageToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  private Filters() {}
}
