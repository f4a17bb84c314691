package rightsize.facts;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as exactly as its source gives it: {@code 2025}, {@code 2024-09} or {@code 2024-09-17}.
 * Nothing is filled in; {@link #first()} and {@link #last()} are the days it may mean.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

  public PartialDate {
    firstDay(text);
  }

  /**
   * @throws IllegalArgumentException when the text is no year, month or day from 1900 to 2199
   */
  public static PartialDate of(String text) {
    return new PartialDate(text);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  public LocalDate first() {
    return firstDay(text);
  }

  public LocalDate last() {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : last().compareTo(other.last());
  }

  @Override
  public String toString() {
    return text;
  }

  private static LocalDate firstDay(String text) {
    try {
      LocalDate day =
          switch (text == null ? 0 : text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            case 10 -> LocalDate.parse(text);
            default -> throw new IllegalArgumentException("not a year, month or day: " + text);
          };
      if (day.getYear() < 1900 || day.getYear() > 2199) {
        throw new IllegalArgumentException("year out of range: " + text);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a year, month or day: " + text, e);
    }
  }
}
