package rightsize.admin.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rightsize.admin.accelerators.AcceleratorTexts;
import rightsize.admin.advices.AdviceTexts;
import rightsize.admin.approvals.ApprovalTexts;
import rightsize.admin.audit.AuditTexts;
import rightsize.admin.costs.CostTexts;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.disagreements.DisagreementTexts;
import rightsize.admin.feeds.FeedTexts;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.guide.GuideTexts;
import rightsize.admin.home.HomeTexts;
import rightsize.admin.imports.ImportTexts;
import rightsize.admin.layout.AppTexts;
import rightsize.admin.licences.LicenceTexts;
import rightsize.admin.merges.MergeTexts;
import rightsize.admin.models.ModelTexts;
import rightsize.admin.names.NameTexts;
import rightsize.admin.offers.OfferTexts;
import rightsize.admin.providers.ProviderTexts;
import rightsize.admin.reports.ReportTexts;
import rightsize.admin.sources.SourceTexts;
import rightsize.admin.system.SystemTexts;
import rightsize.admin.views.ViewTexts;
import rightsize.admin.worklist.WorkTexts;

/** Every text is there in both languages, with the same blanks to fill. */
class TextsTest {
  private static final Path FILES = Path.of("src", "main", "resources", "messages");
  private static final Pattern BLANK = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");
  private static final Pattern CODE = Pattern.compile("\\{#case '([^']+)'}");
  private static final Pattern TAGS = Pattern.compile("\\{[^{}]*}");

  /** Latin words that Chinese texts share with everybody: names, units, measures. */
  private static final Set<String> SHARED =
      Set.of(
          "AI",
          "JSON",
          "GPU",
          "CPU",
          "PDF",
          "CEL",
          "Apple",
          "B",
          "GB",
          "GiB",
          "BF16",
          "FP8",
          "INT8",
          "FP4",
          "EUR",
          "USD",
          "CNY",
          "PUE",
          "DE",
          "KB",
          "MB",
          "SPDX",
          "LicenseRef");

  static Stream<Class<?>> bundles() {
    return Stream.of(
        AcceleratorTexts.class,
        AdviceTexts.class,
        AppTexts.class,
        ApprovalTexts.class,
        AuditTexts.class,
        CostTexts.class,
        CurationTexts.class,
        FeedTexts.class,
        DisagreementTexts.class,
        FormTexts.class,
        GuideTexts.class,
        HomeTexts.class,
        ImportTexts.class,
        LicenceTexts.class,
        MergeTexts.class,
        ModelTexts.class,
        NameTexts.class,
        NounTexts.class,
        OfferTexts.class,
        ProviderTexts.class,
        ReportTexts.class,
        SourceTexts.class,
        SystemTexts.class,
        Terms.class,
        ViewTexts.class,
        WorkTexts.class);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextIsThereInBothLanguages(Class<?> bundle) throws IOException {
    Set<String> english =
        Arrays.stream(bundle.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Message.class))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(chinese(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameBlanksAndTheSameCodes(Class<?> bundle) throws IOException {
    Properties chinese = chinese(bundle);
    for (Method method : bundle.getDeclaredMethods()) {
      String english = method.getAnnotation(Message.class).value();
      String other = chinese.getProperty(method.getName());
      assertThat(found(CODE, other)).as(method.getName()).isEqualTo(found(CODE, english));
      assertThat(found(BLANK, english)).as(method.getName()).isSubsetOf(names(method));
      assertThat(found(BLANK, other)).as(method.getName()).isSubsetOf(names(method));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void chineseTextsAreChinese(Class<?> bundle) throws IOException {
    List<String> foreign = new ArrayList<>();
    chinese(bundle)
        .forEach(
            (key, text) -> {
              for (String word :
                  TAGS.matcher((String) text).replaceAll(" ").split("[^A-Za-z0-9]+")) {
                if (word.matches(".*[A-Za-z].*") && !SHARED.contains(word)) {
                  foreign.add(key + ": " + word);
                }
              }
            });
    assertThat(foreign).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void punctuationBesideChineseIsChinese(Class<?> bundle) throws IOException {
    Pattern half = Pattern.compile("\\p{IsHan}[,;:?!]|[,;:?!]\\p{IsHan}");
    chinese(bundle)
        .forEach(
            (key, text) ->
                assertThat(half.matcher(TAGS.matcher((String) text).replaceAll("")).find())
                    .as(key + "=" + text)
                    .isFalse());
  }

  private static Properties chinese(Class<?> bundle) throws IOException {
    Properties texts = new Properties();
    String name = bundle.getAnnotation(MessageBundle.class).value();
    try (Reader in = Files.newBufferedReader(FILES.resolve(name + "_zh.properties"))) {
      texts.load(in);
    }
    return texts;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> names(Method method) {
    return Arrays.stream(method.getParameters())
        .map(java.lang.reflect.Parameter::getName)
        .collect(Collectors.toSet());
  }
}
