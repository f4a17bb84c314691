package rightsize.admin.problems;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import rightsize.admin.backend.Problem;

/** Turns what went wrong into a page; only our own faults are logged. */
class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
  private static final int RETRY_SECONDS = 30;

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refused, ResourceInfo door) {
    return page(403, ProblemPages.Templates.forbidden(missingRole(door)));
  }

  @ServerExceptionMapper
  Response missing(NotFoundException nothing) {
    return page(404, ProblemPages.Templates.missing());
  }

  @ServerExceptionMapper
  Response told(WebApplicationException told) {
    int status = told.getResponse().getStatus();
    if (status < 400) {
      return told.getResponse();
    }
    return status < 500 ? page(status, ProblemPages.Templates.refused()) : broken(told, status);
  }

  @ServerExceptionMapper
  Response unanswered(Unanswered page) {
    Problem no = page.problem();
    if (no == null) {
      Response silent = page(503, ProblemPages.Templates.silent(page.part().code()));
      silent.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      return silent;
    }
    return switch (no.status()) {
      case 404 -> page(404, ProblemPages.Templates.missing());
      case 401, 403 -> page(403, ProblemPages.Templates.forbidden(""));
      default ->
          page(
              no.status() == 400 ? 400 : 502, // what was asked is wrong, or what we made of it
              ProblemPages.Templates.declined(page.part().code(), no.text()));
    };
  }

  @ServerExceptionMapper
  Response broken(RuntimeException fault) {
    return broken(fault, 500);
  }

  private Response broken(Exception fault, int status) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.errorf(fault, "page broke, number %s", number);
    return page(status, ProblemPages.Templates.broken(number));
  }

  /** The role the door asks for, or an empty text when it names none. */
  private static String missingRole(ResourceInfo door) {
    if (door == null || door.getResourceMethod() == null) {
      return "";
    }
    RolesAllowed roles = door.getResourceMethod().getAnnotation(RolesAllowed.class);
    if (roles == null) {
      roles = door.getResourceClass().getAnnotation(RolesAllowed.class);
    }
    return roles == null ? "" : roles.value()[0];
  }

  private static Response page(int status, TemplateInstance page) {
    return Response.status(status)
        .entity(page)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .build();
  }
}
