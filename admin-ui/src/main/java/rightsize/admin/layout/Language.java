package rightsize.admin.layout;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Optional;

/** The two languages of the console; each page exists in both. */
public enum Language {
  EN("en", "English", "en"),
  ZH("zh", "中文", "zh-CN");

  private final String code;
  private final String ownName;
  private final String tag;

  Language(String code, String ownName, String tag) {
    this.code = code;
    this.ownName = ownName;
    this.tag = tag;
  }

  public String code() {
    return code;
  }

  /** As its readers call it, never translated. */
  public String ownName() {
    return ownName;
  }

  /** For the {@code lang} attribute and for Keycloak's {@code ui_locales}. */
  public String tag() {
    return tag;
  }

  /** The texts of a bundle in this language. */
  public <T> T texts(Class<T> bundle) {
    return this == EN
        ? MessageBundles.get(bundle)
        : MessageBundles.get(bundle, Localized.Literal.of(code));
  }

  public Language other() {
    return this == EN ? ZH : EN;
  }

  static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The cookie decides, then the browser's first language that we have, then English. */
  static Language of(String cookie, Iterable<Locale> acceptable) {
    Optional<Language> chosen = ofCode(cookie);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    for (Locale locale : acceptable) {
      Optional<Language> spoken = ofCode(locale.getLanguage());
      if (spoken.isPresent()) {
        return spoken.get();
      }
    }
    return EN;
  }
}
