package rightsize.admin.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rightsize.admin.Neighbours;
import rightsize.admin.layout.Language;

/** What the services say of a field in English reaches people in their own words. */
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ObjectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it is required                            | Please fill this in.                    | 请填写此项。
          must be from 1 to 120                     | Must lie between 1 and 120.             | 应在 1 到 120 之间。
          from 0 to 100                             | Must lie between 0 and 100.             | 应在 0 到 100 之间。
          must be more than 0                       | Must be more than 0.                    | 应大于 0。
          must be greater than or equal to 1        | Not less than 1, please.                | 不能小于 1。
          must be less than or equal to 5           | Not more than 5, please.                | 不能大于 5。
          must have at most 200 characters          | At most 200 characters, please.         | 最多 200 个字符。
          at most 80 characters                     | At most 80 characters, please.          | 最多 80 个字符。
          size must be between 0 and 2000           | At most 2000 characters, please.        | 最多 2000 个字符。
          at most 12 decimals                       | At most 12 digits after the point, please. | 小数点后最多 12 位。
          numeric value out of bounds (<5 digits>.<6 digits> expected) | At most 6 digits after the point, please. | 小数点后最多 6 位。
          at most 200 entries                       | At most 200 entries, please.            | 最多 200 项。
          a whole number is expected                | A whole number, please.                 | 请填写整数。
          the catalogue has no such model           | The catalogue has no such model.        | 目录中没有这个模型。
          the catalogue has no such entry in sources | The catalogue has no such source.      | 目录中没有这个来源。
          the same id is there twice                | The catalogue has it already: change the entry that is there. | 目录中已有此条目，请直接编辑它。
          it does not match [a-z0-9][a-z0-9._-]{0,79} | Only lower-case letters, digits, dots, hyphens and underscores; the first is a letter or digit. | 只能用小写字母、数字、点、连字符和下划线，并以字母或数字开头。
          it does not match https?://[^\\s"<>]+     | A whole address, please: https://example.org/page. | 请填写完整网址，例如 https://example.org/page。
          it does not match [a-z]{2,3}(-[A-Za-z0-9]{2,8})* | Languages by their codes, please: en. | 请填写语言代码：en。
          it does not match [A-Z]{2}                | A country by its two capital letters, please: DE. | 请填写两个大写字母的国家代码：DE。
          must be a country code such as DE or CHN  | A country by its two or three capital letters, please: DE. | 请填写两个或三个大写字母的国家代码：DE。
          must be a currency code such as EUR, and not USD | A currency by its code, please, such as EUR; US dollars need no rate. | 请填写货币代码，例如 EUR；美元无需汇率。
          each currency once                        | Each currency only once.                | 每种货币只能出现一次。
          not before 2020-01-01                     | Not before 2020-01-01, please.          | 不能早于 2020-01-01。
          no more successes than tries              | No more right ones than checked ones.   | 正确的不能多于检查的。
          line 2, character 9: something is missing here | line 2, character 9: Something is missing here. | 第 2 行第 9 个字符：此处缺少内容。
          line 1, character 1: a filter does not know has: known(licence) asks whether a value is known | line 1, character 1: A filter does not know has. It knows known(licence) for this. | 第 1 行第 1 个字符：筛选不认识 has。请改用 known(licence)。
          a filter does not know vendor             | A filter does not know vendor.          | 筛选不认识 vendor。
          == does not go with a text and a number   | == does not go with what stands beside it. | == 不能用于它两侧的内容。
          the whole must be true or false, and this is a list | The whole must be true or false. | 整个表达式的结果应为真或假。
          null is no value: !known(licence) finds what is unknown | null is no value: !known(licence) finds what is unknown. | null 不是值：未知的内容请用 !known(licence) 来查。
          a number from -1000000000 to 1000000000 is expected | Must lie between -1000000000 and 1000000000. | 应在 -1000000000 到 1000000000 之间。
          from 1 to 100 values                      | At most 100 entries, please.            | 最多 100 项。
          a year, month or day such as "2025"       | A year, month or day, please: 2026, 2026-11 or 2026-11-23. | 请填写年、月或日：2026、2026-11 或 2026-11-23。
          it is counted and appealed                | Somebody has judged it meanwhile: load the page again. | 状态已经改变，请刷新页面再看。
          """)
  void areToldInBothLanguages(String said, String english, String chinese) {
    assertThat(say(said, Language.EN)).isEqualTo(english);
    assertThat(say(said, Language.ZH)).isEqualTo(chinese);
  }

  @Test
  void whatNobodyForesawIsQuotedInEnglishAndOnlyMentionedInChinese() {
    assertThat(say("the moon is too full", Language.EN)).contains("the moon is too full");
    assertThat(say("the moon is too full", Language.ZH)).doesNotContain("moon");
  }

  private static String say(String text, Language language) {
    return Objections.say(text, language.texts(FormTexts.class));
  }
}
