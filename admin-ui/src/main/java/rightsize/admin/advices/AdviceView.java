package rightsize.admin.advices;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer: first the lines, everything else folded.
 *
 * @param lead what remains of the first line after the headline
 * @param page where it lives and what may be done with it
 */
record AdviceView(
    Page page,
    String headline,
    String lead,
    Optional<String> stepZero,
    List<Line> lines,
    List<String> stale,
    Steps steps,
    Choice choice,
    Doubts doubts,
    Grounds grounds) {

  /**
   * @param id empty while it is not saved
   * @param query the need as the query of an address; empty when it was saved before
   * @param need the need to be saved, as JSON
   * @param key makes a repeated save the same save
   */
  record Page(
      String title,
      String id,
      String query,
      String need,
      String key,
      String json,
      String report,
      String compare) {
    public boolean saved() {
      return !id.isEmpty();
    }
  }

  record Line(int number, String text) {}

  record Steps(
      List<Step> ladder,
      String noDifference,
      Optional<Own> own,
      List<Month> months,
      String binds,
      List<String> outlook) {}

  record Step(String option, String gain, String doubt, String extra) {}

  /**
   * @param sure how sure the break-even is; empty where the answer does not say
   */
  record Own(String option, String cost, String pays, String sure, String memory) {}

  record Month(String month, String requests, String cost, String budget) {}

  /** Options that keep the rules, best first. */
  record Choice(
      List<OptionLine> best,
      List<OptionLine> more,
      int shown,
      int considered,
      Optional<AdviceChart> chart) {}

  /**
   * @param mark advised, tied or empty
   */
  record OptionLine(
      String model,
      String name,
      String place,
      String cost,
      String costRange,
      String quality,
      String qualityRange,
      String grade,
      String sure,
      String speed,
      String mark,
      List<String> conditions) {}

  record Doubts(
      List<Exclusion> excluded,
      List<String> confirm,
      List<String> notKnown,
      List<String> conditions,
      List<String> trials,
      List<String> turns) {
    public boolean nothingLeftOut() {
      return excluded.isEmpty();
    }
  }

  record Exclusion(String rule, int count, List<Example> examples) {}

  record Example(String option, String facts, String relaxation) {}

  record Grounds(
      String evidence,
      String newest,
      String bar,
      List<Map.Entry<String, String>> bases,
      List<Map.Entry<String, String>> score,
      List<Test> tests,
      String influence,
      List<String> lacks,
      List<Map.Entry<String, String>> need,
      String snapshot,
      String engine,
      String costs) {}

  record Test(
      String name,
      String category,
      String score,
      boolean selfReported,
      String on,
      String measures,
      String misses) {}
}
