package rightsize.catalog.fetching;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** The settings as a service would read them. */
final class Settings {

  private Settings() {}

  /**
   * @param namesAndValues pairs, without the prefix
   */
  static FetchingSettings of(String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put("rightsize.fetching." + namesAndValues[i], namesAndValues[i + 1]);
    }
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(FetchingSettings.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(FetchingSettings.class);
  }
}
