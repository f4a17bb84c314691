package rightsize.admin.costs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Advisor;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Tagged;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator says what the team pays; the usual values can be filled in to go back to them. */
@RequestScoped
@Path("/costs/edit")
@RolesAllowed("curator")
public class CostEditPage {
  private final Advisor advisor;
  private final CostDrafts drafts;
  private final CostTexts texts;

  CostEditPage(Advisor advisor, CostDrafts drafts, Viewer viewer) {
    this.advisor = advisor;
    this.drafts = drafts;
    this.texts = viewer.language().texts(CostTexts.class);
  }

  /**
   * @param values {@code usual} fills in the usual ones
   */
  @GET
  public Response form(@RestQuery String team, @RestQuery String values) {
    Tagged costs = Unanswered.orElse(advisor.costs(team));
    if (!costs.entity().hasNonNull("team")) {
      return Response.seeOther(URI.create("/costs")).build();
    }
    Form form =
        "usual".equals(values)
            ? CostDrafts.form(Unanswered.orElse(advisor.usualCosts()))
            : CostDrafts.form(costs.entity().path("profile"));
    form.put("team", costs.entity().path("team").asText());
    form.put("tag", costs.tag());
    return again(200, form, Optional.empty());
  }

  @POST
  public Response save(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    ObjectNode draft = drafts.read(form);
    if (!form.isGood()) {
      return again(422, form, Optional.empty());
    }
    return switch (advisor.keepCosts(form.value("team"), form.value("tag"), draft)) {
      case Answer.Given<JsonNode> kept ->
          Response.seeOther(URI.create(CostsPage.address(form.value("team")))).build();
      case Answer.Silent<JsonNode> none -> again(503, form, Optional.of(none.part().code()));
      case Answer.Refused<JsonNode> no when no.problem().stale() -> {
        form.put("tag", Unanswered.orElse(advisor.costs(form.value("team"))).tag());
        form.wrong("entry", texts.conflict());
        yield again(409, form, Optional.empty());
      }
      case Answer.Refused<JsonNode> no when no.problem().forbidden() || no.problem().missing() ->
          throw Unanswered.because(no);
      case Answer.Refused<JsonNode> no -> {
        drafts.mark(form, no.problem());
        yield again(422, form, Optional.empty());
      }
    };
  }

  private Response again(int status, Form form, Optional<String> silent) {
    List<CostFormView.Group> groups =
        Arrays.stream(CostItem.Group.values())
            .map(
                group ->
                    new CostFormView.Group(
                        group.code(), CostItem.of(group).stream().map(this::field).toList()))
            .toList();
    TemplateInstance page =
        CostsPage.Templates.edit(
            new CostFormView(
                form.value("team"), CostsPage.address(form.value("team")), form, groups, silent));
    return Response.status(status).entity(page).build();
  }

  private CostFormView.Field field(CostItem item) {
    String mode =
        switch (item.kind()) {
          case WHOLE -> "numeric";
          case COUNTRY, DISCOUNTS, RATES -> "text";
          default -> "decimal";
        };
    String hint =
        switch (item.kind()) {
          case DISCOUNTS -> texts.discountLine(CostTexts.DISCOUNT);
          case RATES -> texts.rateLine(CostTexts.RATE);
          default -> texts.hint(item.code());
        };
    return new CostFormView.Field(
        item.code(), texts.item(item.code()), hint, mode, item.hasNames(), !item.isOptional());
  }
}
