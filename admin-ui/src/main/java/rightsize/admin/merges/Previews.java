package rightsize.admin.merges;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import rightsize.admin.layout.Viewer;

/** Tells what a merge would move, and what not, in the reader's language. */
@RequestScoped
class Previews {
  private final MergeTexts texts;

  Previews(Viewer viewer) {
    this.texts = viewer.language().texts(MergeTexts.class);
  }

  MergeView.Preview of(JsonNode plan) {
    int waiting = plan.path("waiting").asInt();
    return new MergeView.Preview(
        plan.path("into").asText(),
        moving(plan.path("offers")).size(),
        moving(plan.path("builds")).size(),
        plan.path("scores").path("moved").asInt(),
        plan.path("speeds").path("moved").asInt(),
        moving(plan.path("names")).stream().map(each -> each.path("name").asText()).toList(),
        stays(plan),
        waiting == 0 ? "" : texts.waiting(String.valueOf(waiting)));
  }

  private static List<JsonNode> moving(JsonNode list) {
    List<JsonNode> moving = new ArrayList<>();
    list.forEach(
        each -> {
          if (!each.has("stays")) {
            moving.add(each);
          }
        });
    return moving;
  }

  private List<String> stays(JsonNode plan) {
    List<String> stays = new ArrayList<>(List.of(texts.facts()));
    plan.path("builds")
        .forEach(
            each -> {
              if (each.has("stays")) {
                stays.add(
                    texts.buildThere(
                        each.path("quantisation").asText()
                            + " "
                            + each.path("repository").asText("")));
              }
            });
    plan.path("names")
        .forEach(
            each -> {
              String name = each.path("name").asText();
              if (each.has("stays")) {
                boolean decided = each.path("stays").asText().equals("decided");
                stays.add(decided ? texts.nameDecided(name) : texts.nameThird(name));
              }
            });
    int scores = plan.path("scores").path("known").asInt();
    if (scores > 0) {
      stays.add(texts.scoresThere(String.valueOf(scores)));
    }
    int speeds = plan.path("speeds").path("known").asInt();
    if (speeds > 0) {
      stays.add(texts.speedsThere(String.valueOf(speeds)));
    }
    int approvals = plan.path("approvals").asInt();
    if (approvals > 0) {
      stays.add(texts.approvals(String.valueOf(approvals)));
    }
    return stays;
  }
}
