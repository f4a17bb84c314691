package rightsize.endtoend.walks;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rightsize.endtoend.suite.Api;
import rightsize.endtoend.suite.Suite;
import rightsize.endtoend.suite.Waiting;

/** A catalogue killed while it applies an import has the version before, or the whole next one. */
@Order(KilledImportTest.LATE)
class KilledImportTest {
  static final int LATE = 900;

  private static final int KILLS = 20;
  private static final int OFFERS = 500;

  /** Applying takes about this long: some kills come before it begins, some after its end. */
  private static final int MILLISECONDS = 1500;

  private static final Duration BACK = Duration.ofSeconds(90);
  private static final long AWAY = -1;

  private final Suite suite = Suite.running();
  private final Api api = new Api(suite);

  @Test
  void leavesTheVersionBeforeOrTheNext() {
    var recipe = suite.recipe("catalog");
    var moments = new Random(KILLS);
    int whole = 0;
    try (var curie = Visitor.speaking("en-GB").loggedInAs("curie")) {
      var staged = stage(curie, whole);
      for (int kill = 1; kill <= KILLS; kill++) {
        long before = version();
        var apply = awaitApply(curie, staged);
        var killed =
            CompletableFuture.runAsync(
                () -> suite.kill("catalog"),
                delayedExecutor(moments.nextInt(MILLISECONDS), TimeUnit.MILLISECONDS));
        apply.click();
        killed.join();
        suite.revive("catalog", recipe);
        long after = Waiting.until(BACK, this::version, version -> version != AWAY);

        assertThat(after - before).as("versions after kill %d", kill).isBetween(0L, 1L);
        assertThat(offersOf(whole))
            .as("offers after kill %d", kill)
            .isEqualTo(after > before ? OFFERS : 0);
        if (after > before) {
          whole++;
          staged = stage(curie, whole);
        }
      }
      awaitApply(curie, staged).click();
      int last = whole;
      Waiting.until(BACK, () -> offersOf(last), offers -> offers == OFFERS);
    }
    System.out.printf("%d kills: %d left the whole import, the others nothing%n", KILLS, whole);
  }

  /** Stages a model that is new and its offers; answers its page. */
  private static String stage(Visitor curie, int number) {
    Waiting.until(
        BACK, () -> curie.page.navigate(address("/imports/new")).status(), code -> code == 200);
    curie.page.locator("[name=source]").selectOption("models.dev");
    curie.page.locator("[name=format]").selectOption("ndjson");
    curie.page.locator("[name=observed_on]").fill("2026-11-01");
    curie.page.locator("[name=document]").fill(rows(number));
    curie.page.locator("main form button[type=submit]").click();
    curie.page.waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*"));
    curie.page.locator("#rows").waitFor();
    return curie.place();
  }

  /** Opens the staged import, as soon as the console can show it, where it is applied. */
  private static Locator awaitApply(Visitor curie, String staged) {
    return Waiting.until(
        BACK,
        () -> {
          curie.page.navigate(address(staged));
          return curie.page.locator("form[action$='/apply'] .btn-primary");
        },
        button -> button.count() == 1);
  }

  private long version() {
    try {
      return api.get(suite.catalogue() + "/api/v1/catalogue").body().path("version").asLong(AWAY);
    } catch (UncheckedIOException stillStarting) {
      return AWAY;
    }
  }

  /** How many of the model's offers are served; none where there is no such model. */
  private int offersOf(int number) {
    return api.get(suite.catalogue() + "/api/v1/models/" + model(number))
        .body()
        .path("offers")
        .size();
  }

  private static String rows(int number) {
    var model =
        "{\"kind\":\"models\",\"id\":\"%s\",\"developer\":\"qwen\",\"name\":\"Killed %d\"}"
            .formatted(model(number), number);
    return IntStream.range(0, OFFERS)
        .mapToObj(offer -> offer(number, offer))
        .collect(Collectors.joining("\n", model + "\n", "\n"));
  }

  private static String offer(int number, int offer) {
    return """
        {"kind":"offers","provider":"alibaba","model":"%s","provider_model_id":"killed-%d-%d",\
        "prices":[{"from":"2026-11-01","input":0.02,"output":0.08}]}"""
        .formatted(model(number), number, offer);
  }

  private static String model(int number) {
    return "qwen/killed-" + number;
  }

  private static String address(String path) {
    return Suite.running().console() + path;
  }
}
