package rightsize.advisor.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import rightsize.decision.profiles.CostProfile;

/**
 * A profile as JSON and back. One that was kept before a member was thought of has the usual value
 * there; what a later version added is passed over.
 */
@ApplicationScoped
class ProfileJson {

  private final ObjectMapper json;
  private final ObjectReader reader;

  ProfileJson(ObjectMapper json) {
    this.json = json;
    this.reader =
        json.readerFor(CostProfile.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  String write(CostProfile profile) {
    try {
      return json.writeValueAsString(profile);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param stored JSON without a revision
   * @param revision that the profile is to carry
   */
  CostProfile read(String stored, Optional<UUID> revision) {
    try {
      ObjectNode profile = json.valueToTree(CostProfile.USUAL);
      profile.setAll((ObjectNode) json.readTree(stored));
      revision.ifPresent(id -> profile.put("revision", id.toString()));
      return reader.readValue(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is in force, under its revision. */
  CostProfile read(TeamProfile kept) {
    return read(kept.profile, Optional.of(kept.revision));
  }
}
