package rightsize.starter.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables people keep by hand, under {@code src/main/resources/hand}. */
public enum HandTable {
  ACCELERATORS,
  ALIASES,
  ARCHITECTURES,
  BENCHMARKS,
  BENCHMARK_NAMES,
  CONFIGS,
  DEVELOPERS,
  FACTS,
  LANGUAGES,
  LICENCES,
  LICENCE_TERMS,
  MODELS,
  NATIVE_PRECISIONS,
  OFFERS,
  OLLAMA_NAMES,
  OWN_PROVIDERS,
  PROVIDERS,
  PROVIDER_FACTS,
  PROVIDER_NAME_RULES,
  RETIREMENTS,
  SIZE_CLASSES,
  TASKS;

  /** All rows, in the order they are kept in. */
  public List<Line> rows() {
    String file = "/hand/" + name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    try (InputStream bytes = HandTable.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("missing hand table " + file);
      }
      return Csv.read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
