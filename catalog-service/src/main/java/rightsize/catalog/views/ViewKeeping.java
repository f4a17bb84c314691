package rightsize.catalog.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.catalog.models.ModelListQuery;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/** What people change of views, each in the transaction of its door and in the audit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ViewKeeping {

  private static final String KIND = "views";

  private final Views views;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;
  private final long most;

  ViewKeeping(
      Views views,
      Audit audit,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "rightsize.views.most") long most) {
    this.views = views;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
    this.most = most;
  }

  /** Keeps a view for the caller; 409 when there is one of this name or there are too many. */
  View create(ViewDraft draft) {
    View view = new View();
    view.owner = caller.subject();
    view.ownerName = caller.name();
    view.createdAt = now();
    views.lockThoseOf(view.owner);
    if (views.countOf(view.owner) >= most) {
      throw Problem.of(409, "too-many-views", "You keep as many views as one may")
          .detail("delete one you no longer need; %d may be kept".formatted(most));
    }
    write(draft, view);
    views.persistAndFlush(view);
    audit.record(caller, "created", KIND, view.id, null, ViewDraft.of(view));
    return view;
  }

  /** Its owner says it anew. */
  View replace(UUID id, String ifMatch, ViewDraft draft) {
    views.lockThoseOf(caller.subject());
    View view = seen(id);
    if (!view.isOf(caller.subject())) {
      throw Problem.of(403, "not-yours", "Only its owner may change a view");
    }
    requireMatch(ifMatch, view);
    ViewDraft before = ViewDraft.of(view);
    write(draft, view);
    audit.record(caller, "changed", KIND, id, before, ViewDraft.of(view));
    return view;
  }

  /** Its owner lets it go; a shared one curators and administrators, too. */
  void delete(UUID id, String ifMatch) {
    View view = seen(id);
    if (!view.isOf(caller.subject()) && !caller.is(Roles.CURATOR) && !caller.is(Roles.ADMIN)) {
      throw Problem.of(403, "not-yours", "Only its owner or a curator may delete a view");
    }
    requireMatch(ifMatch, view);
    views.delete(view);
    audit.record(caller, "deleted", KIND, id, ViewDraft.of(view), null);
  }

  private View seen(UUID id) {
    return views
        .locked(id)
        .filter(view -> view.isSeenBy(caller.subject()))
        .orElseThrow(() -> Problem.notFound("view"));
  }

  private static void requireMatch(String ifMatch, View view) {
    Preconditions.requireMatch(ifMatch, Preconditions.tag(view.id, view.revision));
  }

  private void write(ViewDraft draft, View view) {
    if (draft.shared() && !caller.is(Roles.CONTRIBUTOR)) {
      throw Problem.of(403, "sharing-not-yours", "Views are shared by contributors")
          .detail("keep it for yourself, or ask a contributor to share it");
    }
    String query = normal(draft.query());
    views
        .named(view.owner, draft.name())
        .filter(other -> other != view)
        .ifPresent(
            other -> {
              throw Problem.of(409, "already-exists", "You have a view of this name already")
                  .pointer("/name")
                  .detail("change the one that is there, or choose another name");
            });
    view.name = draft.name();
    view.query = query;
    view.shared = draft.shared();
    view.revision++;
    view.changedAt = now();
  }

  /** What the model list would refuse is refused here, with the parameter it is about. */
  private static String normal(String text) {
    try {
      String query = ModelListQuery.normal(text);
      if (query.length() <= ViewDraft.LONGEST) {
        return query;
      }
    } catch (Problem refusal) {
      Problem told = Problem.invalid("/query", refusal.getDetail());
      Object parameter = refusal.getParameters().get("parameter");
      throw parameter == null ? told : told.with("parameter", parameter);
    }
    throw Problem.invalid(
        "/query", "percent-encoded, it is longer than %d".formatted(ViewDraft.LONGEST));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
