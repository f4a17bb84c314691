package rightsize.admin.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rightsize.admin.AsAdministrator;
import rightsize.admin.AsCurator;
import rightsize.admin.Neighbours;

/**
 * Every page in a real browser, in both languages and both lights. Pictures for people to look at
 * are kept in {@code target/gallery}; what a machine can judge is judged here: no policy was
 * broken, no page is wider than its window, be it that of a telephone.
 */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class GalleryTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "gallery");
  private static final Map<String, String> PAGES = Pages.all();

  /** A4 without its margins of 15 mm, in pixels of 96 to the inch. */
  private static final int SHEET_WIDTH = 680;

  private static final int SHEET_HEIGHT = 1009;

  private static Playwright playwright;
  private static Browser browser;

  @TestHTTPResource URL console;

  @BeforeAll
  static void open() {
    assumeTrue(Files.isExecutable(CHROMIUM), "no chromium on this machine");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  @AsCurator
  void everyPageInEnglish() {
    look(PAGES, "en-GB", "en");
  }

  @Test
  @AsCurator
  void everyPageInChinese() {
    look(PAGES, "zh-CN", "zh");
  }

  @Test
  @AsAdministrator
  void everyPageOfAdministrators() {
    look(Pages.ofAdministrators(), "en-GB", "en");
    look(Pages.ofAdministrators(), "zh-CN", "zh");
  }

  @Test
  @AsCurator
  void theTwelveLinesFillTheFirstOfAtMostTwoSheetsOfPaper() {
    for (String locale : List.of("en-GB", "zh-CN")) {
      var options = new Browser.NewContextOptions().setLocale(locale);
      try (BrowserContext context = browser.newContext(options);
          Page page = context.newPage()) {
        page.navigate(address("/advices/" + Neighbours.ADVICE));
        byte[] paper =
            page.pdf(
                new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(PICTURES.resolve("answer-" + locale + ".pdf")));
        assertThat(sheets(paper)).isBetween(1L, 2L);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(SHEET_WIDTH, SHEET_HEIGHT);
        var lines = page.locator("article.answer h1, ol.lines li");
        assertThat(lines.count()).isEqualTo(12);
        for (var line : lines.all()) {
          assertThat(line.isVisible()).isTrue();
          assertThat(line.boundingBox().y + line.boundingBox().height).isLessThan(SHEET_HEIGHT);
        }
        assertThat(page.locator("header.top, .noprint").first().isVisible()).isFalse();
      }
    }
  }

  private static long sheets(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return Pattern.compile("/Type\\s*/Page[^s]").matcher(text).results().count();
  }

  private String address(String path) {
    return console.toString().replaceAll("/$", "") + path;
  }

  private void look(Map<String, String> pages, String locale, String name) {
    for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      var options =
          new Browser.NewContextOptions()
              .setLocale(locale)
              .setColorScheme(light)
              .setViewportSize(1280, 900);
      try (BrowserContext context = browser.newContext(options);
          Page page = context.newPage()) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
            message -> {
              if ("error".equals(message.type()) && !message.text().contains("status of")) {
                complaints.add(page.url() + " " + message.text());
              }
            });
        pages.forEach((title, path) -> picture(page, title + "-" + name, path, light));
        assertThat(complaints).isEmpty();
      }
    }
  }

  private void picture(Page page, String name, String path, ColorScheme light) {
    Response answer = page.navigate(address(path));
    assertThat(answer.status()).as(path).isEqualTo(path.equals("/no-such-page") ? 404 : 200);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as(path + " is wider than the window")
        .isLessThanOrEqualTo(1280);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(name + "-" + light.name().toLowerCase() + ".png")));
    page.setViewportSize(390, 844);
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as(path + " is wider than a telephone")
        .isLessThanOrEqualTo(390);
    page.setViewportSize(1280, 900);
  }
}
