package rightsize.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rightsize.admin.gallery.Pages;

/** What holds on every page: both languages, nothing inline, small, and Chinese means Chinese. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
@AsCurator
class EveryPageTest {
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|<script(?![^>]*\\ssrc=)|\\sstyle=|\\son[a-z]+=|javascript:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "(?s)<head>.*?</head>|<svg.*?</svg>|<pre.*?</pre>|<code.*?</code>|<option value=\"[a-z]{2,3}\".*?</option>");

  /** Units and marks that every reader knows; all other Latin words must be names. */
  private static final Set<String> UNITS =
      Set.of(
          "English",
          "Rightsize",
          "AI",
          "JSON",
          "SPDX",
          "CEL",
          "LiteLLM",
          "NDJSON",
          "CSV",
          "GPU",
          "CPU",
          "USD",
          "PUE",
          "DE",
          "CNY",
          "EUR",
          "ECB",
          "GB",
          "KB",
          "MB",
          "GiB",
          "TFLOPS",
          "TOPS",
          "W",
          "B",
          "s",
          "Esc",
          "n",
          "BF16",
          "FP8",
          "FP4",
          "INT8",
          "UTC",
          "onnx",
          "gguf",
          "safetensors",
          "vllm",
          "Apple",
          "A",
          "C",
          "D");

  @ParameterizedTest
  @MethodSource("ofAdministrators")
  @AsAdministrator
  void holdsForAdministratorsToo(Map.Entry<String, String> page) {
    isThereInBothLanguagesWithNothingInline(page);
    theChineseWalkHasNoEnglishButNamesAndUnits(page);
    aFirstVisitStaysBelowAHundredKilobytes(page);
  }

  static Stream<Map.Entry<String, String>> ofAdministrators() {
    return Pages.ofAdministrators().entrySet().stream();
  }

  static Stream<Map.Entry<String, String>> pages() {
    return Pages.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isThereInBothLanguagesWithNothingInline(Map.Entry<String, String> page) {
    for (String language : List.of("en", "zh")) {
      String html = html(page.getValue(), language, page.getKey().equals("missing") ? 404 : 200);
      assertThat(html).contains(language.equals("zh") ? "lang=\"zh-CN\"" : "lang=\"en\"");
      assertThat(INLINE.matcher(html).results().map(hit -> hit.group()).toList()).isEmpty();
      if (language.equals("en")) {
        assertThat(HAN.matcher(html).results().map(hit -> hit.group()).toList())
            .as("Chinese in the English page")
            .isSubsetOf("中文", "通义千问");
      }
      assertThat(html).doesNotContain("NOT_FOUND").doesNotContain("Optional[");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theChineseWalkHasNoEnglishButNamesAndUnits(Map.Entry<String, String> page) {
    String html = html(page.getValue(), "zh", page.getKey().equals("missing") ? 404 : 200);
    String seen = INVISIBLE.matcher(html).replaceAll(" ").replaceAll("<[^>]*>|&[a-z]+;", " ");
    Set<String> known = Neighbours.namesAndTexts();
    List<String> foreign = new ArrayList<>();
    for (String word : new TreeSet<>(List.of(seen.split("[^A-Za-z0-9]+")))) {
      if (word.matches(".*[A-Za-z].*") && !UNITS.contains(word) && !known.contains(word)) {
        foreign.add(word);
      }
    }
    assertThat(foreign).as(page.getValue()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aFirstVisitStaysBelowAHundredKilobytes(Map.Entry<String, String> page) {
    String html = html(page.getValue(), "en", page.getKey().equals("missing") ? 404 : 200);
    long bytes = sent(page.getValue());
    var assets = Pattern.compile("/static/bundle/[^\"]+").matcher(html).results().toList();
    assertThat(assets).hasSize(2);
    for (var asset : assets) {
      bytes += sent(asset.group());
    }
    assertThat(bytes).isLessThan(100 * 1024);
  }

  private static String html(String path, String language, int status) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", language)
        .get(path)
        .then()
        .statusCode(status)
        .extract()
        .asString();
  }

  /** Bytes on the wire, compressed as a browser asks for it. */
  private static long sent(String path) {
    return given()
        .urlEncodingEnabled(false)
        .config(
            io.restassured.RestAssured.config()
                .decoderConfig(
                    io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", "gzip")
        .get(path)
        .asByteArray()
        .length;
  }
}
