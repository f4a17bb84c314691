package rightsize.decision.energy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a kilowatt-hour emits in a country, on a yearly mean: Our World in Data (CC BY 4.0) as
 * compiled by CodeCarbon (MIT); 212 countries, most of 2022 and 2023.
 *
 * @param country ISO 3166 alpha-3
 * @param gramsPerKwh of CO2 equivalents
 */
public record Grid(String country, double gramsPerKwh, int year) {

  private static final Map<String, Grid> ALL = read();

  /** Empty for a country without a figure; codes of two and three letters. */
  public static Optional<Grid> of(String country) {
    return Optional.ofNullable(ALL.get(threeLetters(country)));
  }

  private static String threeLetters(String country) {
    try {
      return country.length() == 2 ? Locale.of("", country).getISO3Country() : country;
    } catch (MissingResourceException e) {
      return country;
    }
  }

  private static Map<String, Grid> read() {
    try (InputStream in = Grid.class.getResourceAsStream("grid.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(
              cells -> new Grid(cells[0], Double.parseDouble(cells[1]), Integer.parseInt(cells[2])))
          .collect(Collectors.toMap(Grid::country, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
