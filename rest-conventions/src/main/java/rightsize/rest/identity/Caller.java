package rightsize.rest.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import rightsize.rest.problems.Problem;

/** The person or service behind this request, as its access token says. */
@RequestScoped
public class Caller {

  /** Names the team when the caller is in several. */
  public static final String TEAM_HEADER = "Rightsize-Team";

  private final SecurityIdentity identity;

  @Context HttpHeaders headers;

  @Inject
  public Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The stable identifier of the person: the token's subject. */
  public String subject() {
    return token() == null || token().getSubject() == null
        ? identity.getPrincipal().getName()
        : token().getSubject();
  }

  /** The name people see. */
  public String name() {
    return identity.getPrincipal().getName();
  }

  public Set<String> roles() {
    return new TreeSet<>(identity.getRoles());
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** The teams of the token's {@code groups} claim, in alphabetical order; may be empty. */
  public Set<String> teams() {
    Set<String> groups = token() == null ? null : token().getGroups();
    return groups == null ? Set.of() : new TreeSet<>(groups);
  }

  /**
   * The team this request acts for.
   *
   * @throws Problem 403 when the caller is in no team or not in the named one, 400 when the caller
   *     is in several and names none
   */
  public String team() {
    Set<String> teams = teams();
    String named = named();
    if (teams.isEmpty() || (named != null && !teams.contains(named))) {
      throw Problem.of(403, "no-team", "You are not in such a team")
          .detail("an administrator puts people into teams");
    }
    if (named == null && teams.size() > 1) {
      throw Problem.parameter(TEAM_HEADER, "you are in several teams: name one of " + teams);
    }
    return named == null ? teams.iterator().next() : named;
  }

  /**
   * The same where a request is answered without a team, too: empty when the caller is in none, or
   * in several and names none.
   *
   * @throws Problem 403 when the caller is not in the named one
   */
  public Optional<String> teamIfClear() {
    boolean clear = teams().size() == 1 || (!teams().isEmpty() && named() != null);
    return clear ? Optional.of(team()) : Optional.empty();
  }

  private String named() {
    return headers == null ? null : headers.getHeaderString(TEAM_HEADER);
  }

  /** Whether the identity provider has verified this person's e-mail address. */
  public boolean isVerified() {
    // depending on the parser the claim is a Boolean or a JSON value; both print alike
    return token() != null
        && "true".equals(String.valueOf(token().<Object>getClaim("email_verified")));
  }

  private JsonWebToken token() {
    return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
  }
}
