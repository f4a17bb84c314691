package rightsize.rest.cursors;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import rightsize.rest.problems.Problem;

/**
 * The paging parameters of a list door, as {@code @BeanParam}. A repository asks for {@link
 * #rows()} rows after the keys of {@link #after(int)}; {@link #answer} makes page, token and Link
 * header.
 */
public class Paging {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int LONGEST_TOKEN = 2_000;

  @QueryParam("pageSize")
  public Integer pageSize;

  @QueryParam("pageToken")
  public String pageToken;

  @Context public UriInfo uri;

  /** How many items a page shows: 50 unless told, at most 200. */
  public int size() {
    if (pageSize == null) {
      return USUAL;
    }
    if (pageSize < 1 || pageSize > MOST) {
      throw Problem.parameter("pageSize", "between 1 and " + MOST);
    }
    return pageSize;
  }

  /** How many rows to fetch: one more than shown, to know whether there is a next page. */
  public int rows() {
    return size() + 1;
  }

  /**
   * The sort keys of the last row of the page before; empty on the first page.
   *
   * @param keys how many sort keys this list has
   */
  public Optional<List<String>> after(int keys) {
    if (pageToken == null) {
      return Optional.empty();
    }
    Optional<List<String>> last =
        pageToken.length() > LONGEST_TOKEN
            ? Optional.empty()
            : PageToken.read(query(), pageToken).filter(found -> found.size() == keys);
    if (last.isEmpty()) {
      throw Problem.parameter("pageToken", "not a token of this list with these filters");
    }
    return last;
  }

  /**
   * @param rows up to {@link #rows()} rows in order
   * @param keys the sort keys of a row, unique together
   */
  public <R, V> Response answer(List<R> rows, Function<R, List<String>> keys, Function<R, V> view) {
    boolean more = rows.size() > size();
    List<R> shown = more ? rows.subList(0, size()) : rows;
    String next = more ? PageToken.write(query(), keys.apply(shown.get(shown.size() - 1))) : null;
    Response.ResponseBuilder answer =
        Response.ok(new Page<>(shown.stream().map(view).toList(), next, shown.size()));
    if (more) {
      String link =
          uri.getRequestUriBuilder().replaceQueryParam("pageToken", next).build().toString();
      answer.header("Link", "<" + link + ">; rel=\"next\"");
    }
    return answer.build();
  }

  private String query() {
    TreeMap<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
    filters.remove("pageSize");
    filters.remove("pageToken");
    return uri.getPath() + filters;
  }
}
