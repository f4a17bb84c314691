package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Curie, who may do most, looks at every page there is, in both languages and both lights. */
@Order(12)
class EveryPageTest {
  /** Lists, and the rows they are made of: an empty list answers 200, too. */
  private static final Map<String, String> LISTS =
      Map.of(
          "/models", "main form.results tbody tr",
          "/accelerators", "main tbody tr",
          "/providers", "main tbody tr",
          "/sources", "main tbody tr",
          "/advices", "main tbody tr",
          "/reports", "main tbody tr");

  private static final List<String> OTHERS =
      List.of(
          "/",
          "/guide",
          "/system",
          "/advices/new?task=customer_service",
          "/advices/new?task=image_understanding",
          "/models?q=qwen&size_class=small",
          "/models/compare?ids=qwen/qwen3-32b&ids=qwen/qwen3-8b",
          "/models/new",
          "/accelerators/new",
          "/providers/new",
          "/sources/new",
          "/imports",
          "/imports/new",
          "/feeds",
          "/costs",
          "/costs/edit",
          "/worklist",
          "/worklist/stale_prices",
          "/worklist/stale_facts",
          "/worklist/retiring",
          "/disagreements",
          "/approvals",
          "/approvals/new?model=qwen/qwen3-32b",
          "/audit?verify=yes",
          "/names",
          "/names?kind=models",
          "/offers/new?model=qwen/qwen3-32b",
          "/builds/new?model=qwen/qwen3-32b",
          "/reports/new?model=qwen/qwen3-32b&task=customer_service");

  /** To import: an offer that is new, one of a model nobody knows, one whose price is none. */
  private static final String ROWS =
      """
      {"kind":"offers","provider":"alibaba","model":"qwen/qwen3-8b","provider_model_id":"walk-1","prices":[{"from":"2026-11-01","input":0.02,"output":0.08}]}
      {"kind":"offers","provider":"alibaba","model":"qwen/nobody-knows-this","provider_model_id":"walk-2","prices":[{"from":"2026-11-01","input":0.02,"output":0.08}]}
      {"kind":"offers","provider":"alibaba","model":"qwen/qwen3-8b","provider_model_id":"walk-3","prices":[{"from":"2026-11-01","input":-1,"output":0.08}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "zh-CN"})
  void isFilledReadableAndInOneLanguage(String locale) {
    var names = Names.ofTheCatalogue();
    try (var curie = Visitor.speaking(locale).loggedInAs("curie")) {
      var foreign = new LinkedHashMap<String, List<String>>();
      pages(curie)
          .forEach(
              (page, name) -> {
                curie.goTo(page).look("every" + name).lookInTheDark("every" + name);
                if (LISTS.containsKey(page)) {
                  assertThat(curie.page.locator(LISTS.get(page)).count()).as(page).isPositive();
                }
                if (locale.startsWith("zh")) {
                  foreign.put(page, names.foreignIn(curie.translated()));
                }
              });
      foreign.values().removeIf(List::isEmpty);
      assertThat(foreign).isEmpty();
      assertThat(curie.complaints()).isEmpty();
    }
  }

  /** Addresses and what their pictures are called. */
  private static Map<String, String> pages(Visitor curie) {
    var pages = new LinkedHashMap<String, String>();
    var advice = advice(curie);
    var report = report(curie);
    LISTS.keySet().forEach(list -> pages.put(list, list));
    OTHERS.forEach(page -> pages.put(page, page));
    pages.put(advice, "/advice");
    pages.put(report, "/report");
    pages.put(anImport(curie), "/import");
    for (var part : List.of("", "/edit", "/retire")) {
      pages.put("/models/qwen/qwen3-32b" + part, "/model" + part);
    }
    var offer = first(curie, "/models/qwen/qwen3-32b", "main th a[href^='/offers/']");
    for (var part : List.of("", "/edit", "/prices/new")) {
      pages.put(offer + part, "/offer" + part);
    }
    pages.put(first(curie, "/models/qwen/qwen3-32b", "main th a[href^='/builds/']"), "/build/edit");
    var provider = first(curie, "/providers", "main tbody a");
    for (var part : List.of("", "/edit")) {
      pages.put(provider + part, "/provider" + part);
    }
    var card = first(curie, "/accelerators", "main tbody a");
    for (var part : List.of("", "/edit", "/rents/new", "/purchases/new")) {
      pages.put(card + part, "/accelerator" + part);
    }
    pages.replaceAll((page, name) -> name.replaceAll("[^a-z_]+", "-"));
    return pages;
  }

  private static String first(Visitor visitor, String page, String link) {
    return visitor.goTo(page).page.locator(link).first().getAttribute("href");
  }

  private static String advice(Visitor curie) {
    curie.goTo("/advices/new?task=customer_service");
    curie.page.locator("main form.need button[type=submit]").click();
    curie.page.locator("main form[action='/advices'] button[type=submit]").click();
    curie.page.waitForURL(url -> url.matches(".*/advices/[0-9a-f-]{36}.*"));
    return curie.place();
  }

  private static String report(Visitor curie) {
    curie.goTo("/reports/new?task=site_search&model=qwen/qwen3-32b");
    curie.page.locator("[name=tries]").fill("20");
    curie.page.locator("[name=successes]").fill("19");
    curie.page.locator("main form button[type=submit]").click();
    curie.page.waitForURL(url -> url.matches(".*/reports/[0-9a-f-]{36}.*"));
    return curie.place();
  }

  /** Stages {@link #ROWS} and leaves them so. */
  private static String anImport(Visitor curie) {
    curie.goTo("/imports/new");
    curie.page.locator("[name=source]").selectOption("models.dev");
    curie.page.locator("[name=format]").selectOption("ndjson");
    curie.page.locator("[name=observed_on]").fill("2026-11-01");
    curie.page.locator("[name=document]").fill(ROWS);
    curie.page.locator("main form button[type=submit]").click();
    curie.page.waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*"));
    curie.page.locator("#rows").waitFor();
    return curie.place();
  }
}
