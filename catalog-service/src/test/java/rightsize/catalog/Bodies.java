package rightsize.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import rightsize.catalog.rows.Json;

/** Rows as curators write them. */
public final class Bodies {

  private Bodies() {}

  /** A model nobody has, small and complete enough. */
  public static ObjectNode newModel() {
    String name = "orion-" + UUID.randomUUID().toString().substring(0, 8);
    return Json.stored(
        """
        {"id": "example/%s", "developer": "example", "name": "Orion", "family": "orion",
         "total_params_b": 7.2, "open_weights": true, "licence": "MIT", "context_tokens": 32768,
         "output_tokens": null, "languages": ["en"], "status": "current",
         "source": "sample-vendor", "on": "2026-11-20"}
        """
            .formatted(name));
  }

  /** An offer of that model. */
  public static ObjectNode offerOf(String model) {
    return Json.stored(
        """
        {"provider": "harbour", "model": "%s", "provider_model_id": "%s", "region": "eu",
         "context_tokens": 32768,
         "prices": [{"from": "2026-11-01", "input": 0.2, "output": 0.4, "cache_read": null}],
         "source": "sample-vendor", "on": "2026-11-20"}
        """
            .formatted(model, UUID.randomUUID()));
  }
}
