package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.endtoend.suite.Waiting;

/** A curator's day: an import whose names nobody knows, a worklist, an approval, and the audit. */
@Order(21)
class GoverningWalkTest {
  private static final int NAMES = 10;
  private static final String MODEL = "qwen/qwen3-8b";
  private static final Duration SOON = Duration.ofSeconds(60);

  @ParameterizedTest
  @CsvSource({"en-GB, walk-en, stale_prices", "zh-CN, walk-zh, stale_facts"})
  void fromThePreviewToTheAudit(String locale, String mark, String kind) {
    try (var curie = Visitor.speaking(locale).loggedInAs("curie");
        var chen = Visitor.speaking(locale).loggedInAs("chen")) {
      int offers = offers(curie);
      var staged = stage(curie, mark);
      resolveAll(curie, mark);
      apply(curie, staged);
      assertThat(offers(curie)).isEqualTo(offers + NAMES);

      empty(curie, kind);

      var asked = askForApproval(chen, mark);
      approve(curie, asked, mark);

      curie.goTo("/audit?verify=yes").look("audit-verified");
      assertThat(curie.page.locator("main [role=status]").count()).isEqualTo(1);
      assertThat(curie.text()).contains(asked.substring("/approvals/".length()));
      assertThat(curie.page.locator("main a[href='" + staged + "']").count()).isPositive();
      assertThat(curie.complaints()).isEmpty();
    }
  }

  /** How many offers the model's page shows. */
  private static int offers(Visitor curie) {
    return curie.goTo("/models/" + MODEL).page.locator("main th a[href^='/offers/']").count();
  }

  /** Offers of a model whose names are new, and only similar to one that is known. */
  private static String stage(Visitor curie, String mark) {
    curie.goTo("/imports/new");
    curie.page.locator("[name=source]").selectOption("models.dev");
    curie.page.locator("[name=format]").selectOption("ndjson");
    curie.page.locator("[name=observed_on]").fill("2026-11-01");
    curie.page.locator("[name=document]").fill(rows(mark));
    curie.page.locator("main form button[type=submit]").click();
    curie.page.waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*"));
    curie.page.locator("#rows").waitFor();
    curie.look("names-unknown");
    return curie.place();
  }

  /** One click for each name. */
  private static void resolveAll(Visitor curie, String mark) {
    var queue = "/names?kind=models&q=" + mark;
    for (int left = NAMES; left > 0; left--) {
      curie.goTo(queue);
      var rows = curie.page.locator("table.names tbody tr");
      assertThat(rows.count()).isEqualTo(left);
      rows.first().locator("button[name=entry][value='" + MODEL + "']").click();
      curie.page.locator("main [role=status]").waitFor();
    }
    curie.goTo(queue).look("names-resolved");
    assertThat(curie.page.locator("table.names").count()).isZero();
  }

  /** Compares the import again, now that its names are known, and applies it. */
  private static void apply(Visitor curie, String staged) {
    curie.goTo(staged);
    curie.page.locator("form[action$='/compare'] button").click();
    Waiting.until(
        SOON,
        () -> curie.goTo(staged).page.locator("a[href$='outcome=added']").count(),
        added -> added == 1);
    curie.look("import-preview");
    curie.page.locator("form[action$='/apply'] .btn-primary").click();
    curie.page.locator("details:has(form[action$='/revert'])").waitFor();
    curie.look("import-applied");
  }

  /** Takes responsibility for everything that waits, page by page, until nothing does. */
  private static void empty(Visitor curie, String kind) {
    curie.goTo("/worklist/" + kind).look("worklist-" + kind);
    assertThat(curie.page.locator("button[name=all]").count()).isEqualTo(1);
    while (curie.page.locator("button[name=all]").count() == 1) {
      curie.page.locator("button[name=all]").click();
      curie.page.locator("main [role=status]").waitFor();
      curie.goTo("/worklist/" + kind);
    }
    curie.look("worklist-emptied");
    curie.goTo("/worklist");
    assertThat(curie.page.locator("li.done a[href='/worklist/" + kind + "']").count()).isEqualTo(1);
  }

  private static String askForApproval(Visitor chen, String mark) {
    chen.goTo("/approvals/new?model=" + MODEL);
    chen.page.locator("[name=tasks][value=customer_service]").check();
    chen.page.locator("[name=purpose]").fill(mark);
    chen.look("approval-new");
    chen.page.locator("main form .btn-primary").click();
    chen.page.waitForURL(url -> url.matches(".*/approvals/[0-9a-f-]{36}.*"));
    return chen.place();
  }

  private static void approve(Visitor curie, String asked, String mark) {
    curie.goTo(asked);
    curie.page.locator("[name=reason]").fill(mark);
    curie.page.locator("form[action$='/approved'] .btn-primary").click();
    curie.page.locator("details:has(form[action$='/retired'])").waitFor();
    curie.look("approval-approved");
  }

  private static String rows(String mark) {
    return IntStream.rangeClosed(1, NAMES)
        .mapToObj(
            i ->
                """
                {"kind":"offers","provider":"alibaba","model":"qwen3-8b-%1$s-%2$d",\
                "provider_model_id":"%1$s-%2$d",\
                "prices":[{"from":"2026-11-01","input":0.02,"output":0.08}]}"""
                    .formatted(mark, i))
        .collect(Collectors.joining("\n"));
  }
}
