package rightsize.advisor.advices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.advisor.lines.Language;
import rightsize.advisor.lines.Line;
import rightsize.advisor.lines.Lines;
import rightsize.advisor.market.MarketNow;
import rightsize.advisor.market.Markets;
import rightsize.advisor.needs.NeedCheck;
import rightsize.advisor.profiles.Costs;
import rightsize.advisor.profiles.Profiles;
import rightsize.decision.advices.Advice;
import rightsize.decision.market.ExchangeRate;
import rightsize.decision.market.Market;
import rightsize.decision.needs.Need;
import rightsize.rest.cursors.Paging;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** Reads the market, decides, records where asked to, and answers in the reader's language. */
@Path("/api/v1/advices")
@RolesAllowed(Roles.VIEWER)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "advices")
public class AdviceResource {

  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final List<Variant> FORMS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_PLAIN_TYPE).build();

  private final Markets markets;
  private final Profiles profiles;
  private final Advices advices;
  private final AdviceJson json;
  private final Idempotency idempotency;
  private final Caller caller;
  private final Clock clock;

  AdviceResource(
      Markets markets,
      Profiles profiles,
      Advices advices,
      AdviceJson json,
      Idempotency idempotency,
      Caller caller,
      Clock clock) {
    this.markets = markets;
    this.profiles = profiles;
    this.advices = advices;
    this.json = json;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  /** Answers and forgets; works while the database is away. */
  @Operation(summary = "Answer a need and store nothing")
  @APIResponseSchema(AdviceView.class)
  @APIResponse(responseCode = "422", description = "The need makes no sense: errors with pointers")
  @APIResponse(responseCode = "503", description = "No catalogue was read yet, or it is too old")
  @POST
  @Path("/preview")
  @Produces({MediaType.APPLICATION_JSON, TEXT})
  public Response preview(
      @HeaderParam("Accept-Language") String accepted, Need need, @Context Request request) {
    Advice advice = advise(need, markets.now());
    return wantsText(request)
        ? text(advice, accepted)
        : told(json.write(advice), advice, accepted, Response.ok());
  }

  /** Answers and keeps the answer, once for each key. */
  @Operation(summary = "Answer a need and keep the answer for the team")
  @APIResponseSchema(value = AdviceView.class, responseCode = "201")
  @APIResponse(responseCode = "422", description = "The need makes no sense, or the key is taken")
  @APIResponse(responseCode = "503", description = "Nothing can be kept at the moment: come back")
  @POST
  @Transactional
  @Produces(MediaType.APPLICATION_JSON)
  public Response save(
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("Accept-Language") String accepted,
      Need need) {
    return idempotency.once(key, "advices", need, () -> save(need, accepted));
  }

  private Response save(Need need, String accepted) {
    MarketNow market = markets.now();
    Advice advice = advise(need, market);
    SavedAdvice saved = advices.save(need, advice, market, caller.team(), caller.name());
    return told(saved.answer, advice, accepted, Response.created(place(saved)));
  }

  @Operation(summary = "The team's advices, newest first")
  @APIResponseSchema(AdvicePage.class)
  @GET
  @Transactional
  @Produces(MediaType.APPLICATION_JSON)
  public Response list(@BeanParam Paging paging) {
    List<SavedAdvice> rows =
        advices.list(
            caller.teams(),
            paging.after(1).map(keys -> UUID.fromString(keys.getFirst())),
            paging.rows());
    return paging.answer(rows, row -> List.of(row.id.toString()), AdviceSummary::of);
  }

  /** The stored answer byte for byte, and its lines in the language asked for. */
  @Operation(summary = "One kept advice, as it was given")
  @APIResponseSchema(AdviceView.class)
  @APIResponse(responseCode = "404", description = "There is none, or it is another team's")
  @GET
  @Path("/{id}")
  @Transactional
  @Produces({MediaType.APPLICATION_JSON, TEXT})
  public Response show(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") String accepted,
      @Context Request request) {
    SavedAdvice saved = find(id);
    Advice advice = json.read(saved.answer);
    return wantsText(request)
        ? text(advice, accepted)
        : told(saved.answer, advice, accepted, Response.ok());
  }

  private Advice advise(Need need, MarketNow market) {
    Costs costs = profiles.of(caller);
    return market
        .advisor()
        .advise(
            NeedCheck.accepted(need, priced(market.market(), costs)),
            costs.profile(),
            market.snapshot(costs.notes()),
            clock.instant());
  }

  private SavedAdvice find(String id) {
    try {
      return advices
          .find(UUID.fromString(id), caller.teams())
          .orElseThrow(() -> Problem.notFound("advice"));
    } catch (IllegalArgumentException e) {
      throw Problem.notFound("advice");
    }
  }

  private Response told(
      byte[] bytes, Advice advice, String accepted, Response.ResponseBuilder answer) {
    return in(Language.of(accepted), answer)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(json.withLines(bytes, lines(advice, accepted)))
        .build();
  }

  private Response text(Advice advice, String accepted) {
    return in(Language.of(accepted), Response.ok())
        .type(TEXT)
        .entity(Lines.text(lines(advice, accepted)))
        .build();
  }

  /** The twelve lines alone, for terminals. */
  private static boolean wantsText(Request request) {
    Variant best = request.selectVariant(FORMS);
    return best != null && best.getMediaType().getType().equals("text");
  }

  private static Response.ResponseBuilder in(Language language, Response.ResponseBuilder answer) {
    return answer.header("Content-Language", language.tag()).header("Vary", "Accept-Language");
  }

  private static List<Line> lines(Advice advice, String accepted) {
    return Lines.of(advice, Language.of(accepted), rates(advice));
  }

  /** The team's own go before the published ones. */
  private static List<ExchangeRate> rates(Advice advice) {
    return advice
        .profile()
        .map(costs -> costs.ratesBefore(Markets.rates()))
        .orElseGet(Markets::rates);
  }

  /** The market with every currency that the asker has a rate for. */
  private static Market priced(Market market, Costs costs) {
    return market.withRates(costs.profile().ratesBefore(market.rates()));
  }

  private static URI place(SavedAdvice saved) {
    return URI.create("/api/v1/advices/" + saved.id);
  }
}
