package rightsize.advisor.lines;

import java.util.List;
import java.util.Locale;

/** The languages an answer is written in. */
public enum Language {
  EN(Locale.UK),
  ZH(Locale.SIMPLIFIED_CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * @param accepted the value of Accept-Language, or null
   * @return the first of ours the reader asks for; English when none is, or when it cannot be read
   */
  public static Language of(String accepted) {
    if (accepted == null || accepted.isBlank()) {
      return EN;
    }
    try {
      Locale best =
          Locale.lookup(
              Locale.LanguageRange.parse(accepted), List.of(Locale.ENGLISH, Locale.CHINESE));
      return best == Locale.CHINESE ? ZH : EN;
    } catch (IllegalArgumentException e) {
      return EN;
    }
  }

  public Locale locale() {
    return locale;
  }

  /** The tag of Content-Language. */
  public String tag() {
    return locale.getLanguage();
  }
}
