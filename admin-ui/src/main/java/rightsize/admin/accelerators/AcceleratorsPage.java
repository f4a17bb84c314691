package rightsize.admin.accelerators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.DatedLine;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.Say;
import rightsize.admin.words.SourceNames;

/** Accelerators: the list, and one of them. */
@Path("/accelerators")
@Authenticated
public class AcceleratorsPage {
  private static final List<String> FACTS =
      List.of(
          "vendor",
          "kind",
          "memory_gib",
          "bandwidth_gb_s",
          "bf16_tflops",
          "fp8_tflops",
          "int8_tops",
          "fp4_tflops",
          "watts",
          "link_gb_s",
          "released_on");

  private final Catalogue catalogue;
  private final SourceNames names;
  private final Say say;

  AcceleratorsPage(Catalogue catalogue, SourceNames names, Say say) {
    this.catalogue = catalogue;
    this.names = names;
    this.say = say;
  }

  @CheckedTemplate(basePath = "accelerators")
  static final class Templates {
    static native TemplateInstance accelerators(AcceleratorsView page);

    static native TemplateInstance accelerator(AcceleratorView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list() {
    Answer<JsonNode> answer = catalogue.list("accelerators", Filters.of("pageSize", "200"));
    List<AcceleratorsView.Row> rows = new ArrayList<>();
    answer.asOptional().ifPresent(page -> page.path("items").forEach(card -> rows.add(row(card))));
    return Templates.accelerators(
        new AcceleratorsView(rows, answer.isSilent() ? Optional.of("catalog") : Optional.empty()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(@PathParam("id") String id) {
    JsonNode card = Unanswered.orElse(catalogue.one("accelerators", id)).entity();
    JsonNode sources = card.has("source_names") ? card.path("source_names") : names.all();
    FactSheet sheet = new FactSheet(card, sources, say);
    return Templates.accelerator(
        new AcceleratorView(
            id,
            card.path("name").asText(id),
            sheet.lines(FACTS),
            DatedLine.of(costs(id, "rents"), sheet, say),
            DatedLine.of(costs(id, "purchases"), sheet, say)));
  }

  private JsonNode costs(String id, String part) {
    return catalogue.part("accelerators", id, part).asOptional().orElse(MissingNode.getInstance());
  }

  private AcceleratorsView.Row row(JsonNode card) {
    JsonNode rent = card.path("rent");
    JsonNode purchase = card.path("purchase");
    return new AcceleratorsView.Row(
        card.path("id").asText(),
        card.path("name").asText(),
        card.path("vendor").asText(""),
        say.fact("memory_gib", card.get("memory_gib")),
        say.fact("bandwidth_gb_s", card.get("bandwidth_gb_s")),
        say.fact("bf16_tflops", card.get("bf16_tflops")),
        rent.has("usd_hour") ? say.fact("usd_hour", rent.get("usd_hour")) : "",
        rent.path("from").asText(""),
        purchase.has("usd") ? say.fact("usd", purchase.get("usd")) : "",
        purchase.path("from").asText(""));
  }
}
