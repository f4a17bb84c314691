package rightsize.admin.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.layout.LocalPath;

/** Nobody can log in at the moment. */
@Path(AwayPage.PATH)
@PermitAll
public class AwayPage {
  static final String PATH = "/login-unavailable";
  private static final int RETRY_SECONDS = 30;

  @CheckedTemplate(basePath = "login")
  static final class Templates {
    static native TemplateInstance away(String back);

    private Templates() {}
  }

  /** The address of this page, on the way to the one that was asked for. */
  static String from(RoutingContext request) {
    boolean again =
        request.request().method() == HttpMethod.GET && !request.normalizedPath().equals("/login");
    String back = again ? request.request().uri() : "/";
    return PATH + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  /**
   * @param back where trying again leads; a place inside the console
   */
  @GET
  public Response away(@RestQuery String back) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .entity(Templates.away(LocalPath.of(back).toString()))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .build();
  }
}
