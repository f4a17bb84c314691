package rightsize.endtoend.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rightsize.endtoend.Project;
import rightsize.endtoend.suite.Suite;

/**
 * Somebody at a browser of their own. Everything they look at is checked by axe and photographed;
 * whatever the browser complains about (a broken content policy, a script error) is remembered.
 */
final class Visitor implements AutoCloseable {
  private static final Path PICTURES = Project.file("tooling/end-to-end/target/screenshots");
  private static final List<String> SERIOUS = List.of("serious", "critical");

  private final Suite suite;
  private final BrowserContext context;
  private final String language;
  private final List<String> complaints = new ArrayList<>();
  final Page page;

  private Visitor(Suite suite, String locale) {
    this.suite = suite;
    this.language = locale.substring(0, 2);
    this.context =
        Chromium.running()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(locale)
                    .setViewportSize(1280, 900)
                    // no picture is taken in the middle of a fading colour
                    .setReducedMotion(ReducedMotion.REDUCE));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onResponse(
        response -> {
          if (response.status() >= 500) {
            complaints.add(response.status() + " " + response.url());
          }
        });
  }

  static Visitor speaking(String locale) {
    return new Visitor(Suite.running(), locale);
  }

  /** Comes to the console and logs in at Keycloak, like every demo user with the word "demo". */
  Visitor loggedInAs(String user) {
    page.navigate(suite.console());
    look("keycloak-login");
    page.locator("#username").fill(user);
    page.locator("#password").fill("demo");
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(suite.console()));
    assertThat(page.locator("a[href='/logout']").count()).isEqualTo(1);
    return this;
  }

  Visitor goTo(String path) {
    var answer = page.navigate(suite.console() + path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return this;
  }

  /** Photographs the page and has axe look at it. */
  Visitor look(String name) {
    return look(name + "-" + language, new AxeBuilder(page));
  }

  /** The same page at night: only its colours are others. */
  Visitor lookInTheDark(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    look(
        name + "-" + language + "-dark", new AxeBuilder(page).withRules(List.of("color-contrast")));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return this;
  }

  private Visitor look(String picture, AxeBuilder axe) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture + ".png")));
    var findings =
        axe.setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .toList();
    if (page.url().startsWith(suite.console())) {
      assertThat(findings).as("axe on %s", page.url()).isEmpty();
    }
    return this;
  }

  /** Where they are, within the console. */
  String place() {
    return page.url().substring(suite.console().length());
  }

  Locator main() {
    return page.locator("main");
  }

  String text() {
    return main().innerText();
  }

  /** The page's text without what it says itself is a name ({@code translate="no"}). */
  String translated() {
    var names = main().locator("[translate=no]").allInnerTexts();
    // the longest first: a short name may be part of a long one
    return names.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .reduce(text(), (text, name) -> name.isEmpty() ? text : text.replace(name, ""));
  }

  /** Leaves by the link everybody finds, and is asked to log in again. */
  void logOut() {
    page.locator("a[href='/logout']").click();
    page.waitForURL(url -> !url.contains("/logout?") || url.startsWith(suite.console()));
    page.navigate(suite.console() + "/advices");
    assertThat(page.locator("#kc-login").count()).isEqualTo(1);
  }

  /** What the browser complained about on the way. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    context.close();
  }
}
