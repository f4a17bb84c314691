package rightsize.admin.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Language, light and team: a cookie each, and back to the page one came from. */
@Path("/")
@PermitAll
public class PreferencesPage {
  static final String LANGUAGE = "language";
  static final String THEME = "theme";
  static final String ROWS = "rows";
  static final String TEAM = "team";

  private final Viewer viewer;

  PreferencesPage(Viewer viewer) {
    this.viewer = viewer;
  }

  @GET
  @Path("language/{code}")
  public Response language(@PathParam("code") String code, @QueryParam("back") String back) {
    Language language = Language.ofCode(code).orElseThrow(NotFoundException::new);
    return remember(LANGUAGE, language.code(), back);
  }

  @GET
  @Path("theme/{code}")
  public Response theme(@PathParam("code") String code, @QueryParam("back") String back) {
    if (!Theme.of(code).code().equals(code)) {
      throw new NotFoundException();
    }
    return remember(THEME, code, back);
  }

  @GET
  @Path("team")
  public Response team(@QueryParam("name") String name, @QueryParam("back") String back) {
    if (!viewer.teams().contains(name)) {
      throw new NotFoundException();
    }
    return remember(TEAM, URLEncoder.encode(name, StandardCharsets.UTF_8), back);
  }

  private static Response remember(String name, String value, String back) {
    NewCookie cookie =
        new NewCookie.Builder(name)
            .value(value)
            .path("/")
            .maxAge((int) Duration.ofDays(365).toSeconds())
            .httpOnly(true)
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return Response.seeOther(LocalPath.of(back)).cookie(cookie).build();
  }
}
