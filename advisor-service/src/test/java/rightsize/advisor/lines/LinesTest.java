package rightsize.advisor.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import rightsize.decision.advices.Advice;

/** Golden texts over the advice of the contract file. */
class LinesTest {

  @Test
  void tellsTheWholeAnswerInEnglish() {
    assertThat(Examples.told(Examples.advice(), Language.EN))
        .isEqualTo(
            """
            1 Start small, then move up. Qwen3 32B (32.8 B parameters, Apache-2.0) from Harbour Inference. Switching from Atlas Large saves 918 USD a month. Expected difference in quality: -5.2 points (-11.0 to 0.8).
            2 About 54 USD a month (46–62) for 300,000 questions; your budget is 1,500 USD.
            3 Your bar: at least as good as Atlas Mini 8B. We are 86 % sure it clears it: expected score on tests like your task 71.2 (64.8–76.9), bar 65.3.
            4 Practically tied: Qwen3 32B from Meridian Cloud. It is named first because it is cheapest, not because it is better.
            5 What more money buys: Atlas Large from Meridian Cloud +5.2 points (±6.0) for 918 USD more a month. Past Atlas Large no difference that the evidence can show.
            6 On your own 2 × Example G24: Qwen3 32B, 210 USD a month. It pays from 1,170,000 questions a month.
            7 Not known: whether Harbour Inference begins to answer within 2 s; the languages of 1 of the models. Evidence for customer service: 11 scores, 3 of them by vendors.
            8 Do first: 50 of your own conversations (25 Chinese, 25 English) on Qwen3 32B from Harbour Inference and Atlas Large from Meridian Cloud; it narrows ±6.1 to ±3.9.
            9 Move up when: checked answers (look every 25) make it 90 % likely that quality is below 62 %; volume passes 7,250,000 questions a month; Qwen3 32B retires (2027-09).
            10 The answer changes if: the bar is above 70.1 (then Atlas Large from Meridian Cloud); the budget is under 62 USD; data must stay in the EU (then Qwen3 32B from Meridian Cloud).
            11 Left out: 6 over budget, 3 without your languages, 2 retired.
            12 Evidence grade B. Prices of 2026-10-01. 14 reports from 3 teams moved quality 72.0 → 71.2. Catalogue version 17.""");
  }

  @Test
  void tellsTheWholeAnswerInChinese() {
    assertThat(Examples.told(Examples.advice(), Language.ZH))
        .isEqualTo(
            """
            1 先用小模型，需要时再升级。建议：Harbour Inference 提供的 Qwen3 32B（32.8B 参数，Apache-2.0）。从 Atlas Large 换过来，每月可省 6,701 元。预计得分相差 -5.2 分（-11.0 至 0.8）。
            2 每月 30 万次提问，约 394 元（335–453 元，2024-12-31 汇率）；您的预算是 1,500 美元（约 10,949 元）。
            3 您的要求：不低于 Atlas Mini 8B。有 86% 的把握达标：在同类任务测试上预计得 71.2 分（64.8–76.9），要求 65.3 分。
            4 与 Meridian Cloud 的 Qwen3 32B 实际上不分高下。排在第一只因为它最便宜，并不是因为它更好。
            5 多花钱能换来什么：Meridian Cloud 的 Atlas Large 高 5.2 分（±6.0），每月多 6,701 元。比 Atlas Large 再往上，现有数据看不出差别。
            6 自备 2 块 Example G24：运行 Qwen3 32B，每月约 1,533 元。每月 117 万次提问以上才划算。
            7 还不清楚：Harbour Inference 能否在 2 秒内开始回答；其中 1 个模型支持哪些语言。客服方面的证据有 11 项，其中 3 项是厂商自报。
            8 第一步：拿您自己的 50 段对话（中文 25、英文 25）试 Harbour Inference 的 Qwen3 32B 和 Meridian Cloud 的 Atlas Large，误差可由 ±6.1 降到 ±3.9。
            9 何时升级：抽查（每 25 条看一次）后，有 90% 的把握认定合格率低于 62%；用量超过每月 725 万次提问；Qwen3 32B 停用（2027-09）。
            10 什么会改变结论：要求高于 70.1 分（那时选 Meridian Cloud 的 Atlas Large）；预算低于 62 美元（约 453 元）；数据必须留在欧盟（那时选 Meridian Cloud 的 Qwen3 32B）。
            11 未入选：超预算 6 个、不支持您的语言 3 个、已停用 2 个。
            12 证据等级 B。价格截至 2026-10-01。3 个团队的 14 份使用反馈把得分从 72.0 调到 71.2。目录版本 17。""");
  }

  @Test
  void leavesOutALineWhoseNumbersAreMissing() {
    Advice bare =
        Examples.advice(
            advice -> {
              for (String array :
                  new String[] {
                    "ties", "ladder", "measure_first", "triggers", "sensitivity", "excluded"
                  }) {
                advice.putArray(array);
              }
              advice.remove("self_hosted");
              advice.remove("no_difference_past");
            });

    assertThat(Lines.of(bare, Language.EN, Examples.RATES))
        .extracting(Line::number)
        .containsExactly(1, 2, 3, 7, 12);
  }

  @Test
  void saysNoAmountWhereNothingIsAdvised() {
    Advice nothing = Examples.advice(notAdvised("nothing_fits", "rules_leave_nothing"));

    assertThat(line(nothing, Language.EN, 1))
        .isEqualTo(
            "Nothing fits what you ask. No option keeps all your rules."
                + " Ways out: a budget of 2,400 USD.");
    assertThat(line(nothing, Language.ZH, 1))
        .isEqualTo("没有选项符合您的全部要求。没有任何选项满足您的全部条件。可以考虑：预算提高到 2,400 美元（约 17,518 元）。");
    assertThat(Lines.of(nothing, Language.EN, Examples.RATES))
        .extracting(Line::number)
        .doesNotContain(2);
  }

  @Test
  void namesTheTwoToMeasureFirstWhereEvidenceIsTooThin() {
    Advice thin = Examples.advice(notAdvised("not_enough_evidence", "doubt_too_wide"));

    assertThat(line(thin, Language.EN, 1))
        .isEqualTo(
            "Not enough evidence: measure first. Options keep your rules, but nobody has measured"
                + " enough to say whether they are good enough. Measure these two first: Qwen3 32B"
                + " from Harbour Inference and Atlas Large from Meridian Cloud.");
    assertThat(line(thin, Language.ZH, 1))
        .startsWith("证据还不够：请先实测。")
        .endsWith("请先实测这两个：Harbour Inference 的 Qwen3 32B 和 Meridian Cloud 的 Atlas Large。");
  }

  @Test
  void beginsWithStepZeroWhereAMethodWithoutAModelComesFirst() {
    Advice search =
        Examples.advice(
            advice -> advice.putObject("step_zero").put("method", "bm25").put("text", "..."));

    assertThat(Lines.of(search, Language.ZH, Examples.RATES).getFirst().text())
        .startsWith("第 0 步：");
    assertThat(Lines.of(search, Language.EN, Examples.RATES).getFirst())
        .matches(line -> line.number() == 0 && line.text().startsWith("Step 0: measure plain"));
  }

  @Test
  void tellsMoneyInTheBudgetsCurrencyWithTheDayOfTheRate() {
    Advice euros =
        Examples.advice(
            advice ->
                ((ObjectNode) advice.at("/need/budget"))
                    .put("amount", 1000)
                    .put("currency", "EUR"));

    // 54 USD / 1.0389 USD per EUR = 51.98 EUR
    assertThat(line(euros, Language.EN, 2))
        .isEqualTo(
            "About 52 EUR a month (44–60 EUR, exchange rate of 2024-12-31) for 300,000 questions;"
                + " your budget is 1,000 EUR.");
  }

  @Test
  void aBudgetInYuanIsNotConvertedForChineseReaders() {
    Advice yuan =
        Examples.advice(
            advice ->
                ((ObjectNode) advice.at("/need/budget"))
                    .put("amount", 10000)
                    .put("currency", "CNY"));

    assertThat(line(yuan, Language.ZH, 2)).endsWith("；您的预算是 10,000 元。");
  }

  @Test
  void growthAddsItsOutlookAndTheMonthInWhichTheBudgetBinds() {
    Advice growing =
        Examples.advice(
            advice -> {
              ((ObjectNode) advice.get("need"))
                  .putObject("growth")
                  .put("percent_per_month", 10.0)
                  .put("months", 24);
              ((ArrayNode) advice.get("projection"))
                  .addObject()
                  .put("month", 24)
                  .put("requests", 2954920)
                  .put("cost_usd", 531.9);
              advice.put("budget_binds_in_month", 20);
            });

    assertThat(line(growing, Language.EN, 2))
        .endsWith(
            " In month 24 (2,950,000 questions a month) it would be about 532 USD."
                + " With your growth it passes the budget in month 20.");
  }

  @Test
  void saysWhichScoresWereNotToCount() {
    Advice switched =
        Examples.advice(
            contract ->
                contract
                    .withObject("/need/trust")
                    .put("vendor_scores", false)
                    .put("not_before", "2025-06")
                    .putArray("without_benchmarks")
                    .add("mmlu"));

    assertThat(line(switched, Language.EN, 12))
        .startsWith(
            "Evidence grade B. Scores by vendors were not counted. Scores from before 2025-06 were"
                + " not counted. Not counted, as asked: mmlu.");
    assertThat(line(switched, Language.ZH, 12))
        .startsWith("证据等级 B。未计入厂商自报的成绩。未计入 2025-06 之前的成绩。按要求未计入：mmlu。");
  }

  @Test
  void saysInWhichLanguagesNobodyTested() {
    Advice untested =
        Examples.advice(
            advice -> {
              ObjectNode note = advice.putArray("not_known").addObject();
              note.put("code", "language_evidence").put("text", "...");
              note.putObject("facts").putArray("languages").add("zh").add("pl");
            });

    assertThat(line(untested, Language.EN, 7))
        .startsWith("Not known: how good it is in Chinese, Polish: none of its scores");
    assertThat(line(untested, Language.ZH, 7)).startsWith("还不清楚：用中文、波兰语时表现如何");
  }

  @Test
  void saysThatMachinesMustBeBought() {
    Advice owned =
        Examples.advice(
            advice -> ((ObjectNode) advice.at("/self_hosted/option")).put("bought", true));

    assertThat(line(owned, Language.EN, 6))
        .startsWith("On 2 × Example G24 to be bought: Qwen3 32B");
    assertThat(line(owned, Language.ZH, 6)).startsWith("购置 2 块 Example G24：运行 Qwen3 32B");
  }

  @Test
  void namesTheRegionWhereAnOfferIsOneOfSeveral() {
    Advice regional =
        Examples.advice(
            advice -> {
              ((ObjectNode) advice.get("advised")).put("region", "jp");
              ((ObjectNode) advice.at("/ties/0")).put("region", "eu");
            });

    assertThat(line(regional, Language.EN, 1)).contains("from Harbour Inference (Japan).");
    assertThat(line(regional, Language.ZH, 1)).contains("Harbour Inference（日本） 提供的");
    assertThat(line(regional, Language.EN, 4)).contains("from Meridian Cloud (the EU).");
  }

  @Test
  void saysWhatReportsLackBeforeTheyCount() {
    Advice waiting =
        Examples.advice(
            advice -> {
              ObjectNode influence = (ObjectNode) advice.get("influence");
              influence.put("reports", 2).put("teams", 1).put("weight", 0.0);
              influence.putArray("lacks").add("teams:3:1");
            });

    assertThat(line(waiting, Language.EN, 12))
        .contains(
            "2 reports from 1 team moved quality 72.0 → 71.2."
                + " They do not count fully yet: 3 teams needed, 1 so far.");
    assertThat(line(waiting, Language.ZH, 12)).contains("这些反馈还不能完全计入：需要 3 个团队，目前有 1 个。");
  }

  @Test
  void saysThatNoReportIsByAVerifiedTeam() {
    Advice unverified =
        Examples.advice(
            advice -> ((ObjectNode) advice.get("influence")).put("reports", 1).put("teams", 0));

    assertThat(line(unverified, Language.EN, 12))
        .contains("1 report, none by a verified team, moved quality 72.0 → 71.2.");
    assertThat(line(unverified, Language.ZH, 12)).contains("1 份使用反馈（均非已核实的团队）把得分从");
  }

  @Test
  void saysInWordsThatTheCatalogueIsAway() {
    Advice stale = Examples.advice(stale("catalogue_unreachable"));

    assertThat(line(stale, Language.EN, 12))
        .endsWith(
            "The catalogue could not be asked just now; this rests on its state 3 hours ago.");
    assertThat(line(stale, Language.ZH, 12)).endsWith("本建议依据 3 小时前的目录。");
  }

  @Test
  void saysInWordsThatTheReportsAreAway() {
    Advice stale = Examples.advice(stale("feedback_unreachable"));

    assertThat(line(stale, Language.EN, 12))
        .contains("14 reports from 3 teams")
        .endsWith("The reports could not be asked just now; the last ones known were used.");
    assertThat(line(stale, Language.ZH, 12)).endsWith("本建议采用最近一次取得的反馈。");
  }

  @Test
  void doesNotCallUnaskedReportsMissingOnes() {
    Advice unasked =
        Examples.advice(
            stale("feedback_unreachable", "standings_never_read")
                .andThen(advice -> advice.remove("influence")));

    assertThat(line(unasked, Language.EN, 12))
        .contains("The reports could not be asked yet; none were used.")
        .doesNotContain("No experience reports yet");
  }

  private static Consumer<ObjectNode> stale(String... notes) {
    return advice -> {
      ObjectNode snapshot = (ObjectNode) advice.get("snapshot");
      snapshot.put("stale", true).put("age_seconds", 10800);
      List.of(notes).forEach(snapshot.putArray("notes")::add);
    };
  }

  private static String line(Advice advice, Language language, int number) {
    return Lines.of(advice, language, Examples.RATES).stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static Consumer<ObjectNode> notAdvised(String kind, String because) {
    return advice -> {
      ObjectNode verdict = (ObjectNode) advice.get("verdict");
      verdict.put("kind", kind).remove("current");
      ((ObjectNode) verdict.get("because")).put("code", because);
      advice.remove("advised");
    };
  }
}
