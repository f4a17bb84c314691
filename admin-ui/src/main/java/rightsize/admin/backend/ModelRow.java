package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A model as the catalogue lists it. A {@link JsonNode} keeps the three states of a fact apart:
 * absent is {@code null} here and means unknown, JSON null means it does not apply.
 */
public record ModelRow(
    String id,
    String name,
    String developer,
    String developerName,
    String family,
    JsonNode releasedOn,
    JsonNode totalParamsB,
    JsonNode activeParamsB,
    JsonNode openWeights,
    JsonNode licence,
    JsonNode commercialUse,
    JsonNode contextTokens,
    JsonNode outputTokens,
    JsonNode inputModalities,
    JsonNode capabilities,
    JsonNode languages,
    String status,
    JsonNode retiresOn,
    String sizeClass,
    boolean sizeClassInferred,
    int offers,
    int scores,
    Cheapest cheapest,
    List<Approval> approvals) {

  public ModelRow {
    approvals = approvals == null ? List.of() : approvals;
  }

  /** Where a request for its approval stands: proposed, approved, refused, retired or expired. */
  public record Approval(String status) {}

  /** The cheapest price in force, USD per million tokens. */
  public record Cheapest(
      String provider,
      String providerName,
      String from,
      JsonNode input,
      JsonNode output,
      String source,
      String on) {}

  /** One page of the list. */
  public record Page(
      List<ModelRow> items,
      @com.fasterxml.jackson.annotation.JsonProperty("nextPageToken") String nextPageToken,
      int size,
      int total,
      long version) {}
}
