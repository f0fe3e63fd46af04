package org.demarche.extract.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as it is written in datelines, date lines and addresses.
 *
 * @param year {@code null} where it is not written
 * @param start in the text it was found in
 * @param end exclusive
 */
public record WrittenDate(Integer year, MonthDay day, int start, int end) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<m%d>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b(?:"
              + "(?<y1>(?:19|20)\\d\\d)[-/.](?<n1>\\d\\d?)[-/.](?<d1>\\d\\d?)"
              + "|(?<d2>\\d\\d?)(?:st|nd|rd|th)?[ -](?:of )?"
              + MONTH.formatted(2)
              + "(?:,?[ -](?<y2>(?:19|20)\\d\\d)\\b)?"
              + "|"
              + MONTH.formatted(3)
              + " (?<d3>\\d\\d?)(?:st|nd|rd|th)?\\b(?!:)(?:,? (?<y3>(?:19|20)\\d\\d)\\b)?"
              + "|(?<d4>\\d\\d?)[./](?<n4>\\d\\d?)[./](?<y4>(?:19|20)\\d\\d)"
              + ")");

  /** The first date in the text. */
  public static Optional<WrittenDate> first(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    while (matcher.find()) {
      Optional<WrittenDate> date = of(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date, if its year is written. */
  public Optional<LocalDate> whole() {
    return year == null ? Optional.empty() : Optional.of(day.atYear(year));
  }

  private static Optional<WrittenDate> of(Matcher found) {
    try {
      return Optional.of(
          new WrittenDate(
              year(found), MonthDay.of(month(found), day(found)), found.start(), found.end()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Integer year(Matcher found) {
    for (String group : List.of("y1", "y2", "y3", "y4")) {
      if (found.group(group) != null) {
        return Integer.valueOf(found.group(group));
      }
    }
    return null;
  }

  private static int day(Matcher found) {
    for (String group : List.of("d1", "d2", "d3")) {
      if (found.group(group) != null) {
        return Integer.parseInt(found.group(group));
      }
    }
    return isAmerican(found) ? number(found, "n4") : number(found, "d4");
  }

  private static int month(Matcher found) {
    for (String group : List.of("m2", "m3")) {
      if (found.group(group) != null) {
        String three = found.group(group).substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(three) + 1;
      }
    }
    if (found.group("n1") != null) {
      return number(found, "n1");
    }
    return isAmerican(found) ? number(found, "d4") : number(found, "n4");
  }

  /** "03/25/2019" can only be the 25th of March. */
  private static boolean isAmerican(Matcher found) {
    return number(found, "n4") > 12;
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
