package org.demarche.extract.time;

import static org.demarche.extract.time.Words.MONTH;
import static org.demarche.extract.time.Words.OF_DAY;
import static org.demarche.extract.time.Words.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.When.Precision;

/**
 * Which year is meant where none is written: that of the list it belongs to, of another date of the
 * sentence, or the nearest to publication that the tense allows.
 */
final class MissingYear {

  private static final String AND =
      "\\s*+(?:,\\s*+(?:and |or |as well as )?|and |or |as well as )\\s*+(?:on )?";

  /** "4, 6 and" before "9 June 2003"; "11 January and" before "26 November 2021". */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)^(?:"
              + AND
              + "(?>"
              + OF_DAY
              + "(?: (?:of )?"
              + MONTH
              + ")?|"
              + MONTH
              + "(?: "
              + OF_DAY
              + ")?)){0,8}?"
              + AND
              + "(?:(?<d>"
              + OF_DAY
              + ") (?:of )?)?(?<m>"
              + MONTH
              + ")(?: (?:"
              + OF_DAY
              + "))?,?(?: of)? (?<y>"
              + YEAR
              + ")");

  private MissingYear() {}

  /** The nearest year that ends so and is not to come: 1998 of "'98" in 2021. */
  static int ofTwoDigits(String digits, Context context) {
    int now = context.published() == null ? 2030 : context.published().getYear();
    int year = now / 100 * 100 + Integer.parseInt(digits);
    return year > now ? year - 100 : year;
  }

  /**
   * The day that the groups write, its year inferred where there is none; {@code null} where it
   * can't be.
   */
  static LocalDate date(Matcher m, String year, String month, String day, Context context) {
    int ofMonth = Words.day(m.group(day));
    int number = Words.month(m.group(month));
    String written = m.group(year);
    return written != null
        ? of(Integer.parseInt(written), number, ofMonth)
        : inferred(number, ofMonth, context);
  }

  static LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static LocalDate inferred(int month, int day, Context context) {
    Matcher listed = LISTED.matcher(context.rest());
    if (listed.find()) {
      return of(Integer.parseInt(listed.group("y")), month, day);
    }
    LocalDate told = nearAnchor(month, day, context);
    if (told != null || context.published() == null) {
      return told;
    }
    int year = context.published().getYear();
    LocalDate same = of(year, month, day);
    if (same == null) {
      return null;
    }
    if (context.isFuture()) {
      return same.isBefore(context.published()) ? of(year + 1, month, day) : same;
    }
    return same.isAfter(context.published()) ? of(year - 1, month, day) : same;
  }

  /**
   * In a sentence that tells of another year, a day without one is of that year, or the turn after
   * it.
   */
  private static LocalDate nearAnchor(int month, int day, Context context) {
    Dates anchor = context.anchor();
    boolean other =
        anchor != null
            && anchor.isKnown()
            && anchor.precision() != Precision.range
            && (context.published() == null
                || anchor.from().getYear() != context.published().getYear());
    if (!other) {
      return null;
    }
    LocalDate same = of(anchor.from().getYear(), month, day);
    boolean turn = same != null && same.isBefore(anchor.from().minusMonths(6));
    return turn ? of(same.getYear() + 1, month, day) : same;
  }

  /** {@code null} where it can't be known. */
  static Integer relativeYear(String which, Context context) {
    String word = which.toLowerCase(Locale.ROOT);
    if (word.equals("that") || word.equals("the same")) {
      return context.anchor() == null || !context.anchor().isKnown()
          ? null
          : (Integer) context.anchor().from().getYear();
    }
    if (context.published() == null) {
      return null;
    }
    int shift = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
    return context.published().getYear() + shift;
  }

  static Integer year(Matcher m, Context context, int month) {
    if (group(m, "y") != null) {
      return Integer.valueOf(m.group("y"));
    }
    if (group(m, "which") != null) {
      return relativeYear(m.group("which"), context);
    }
    Matcher listed = LISTED.matcher(context.rest());
    if (listed.find()) {
      return Integer.valueOf(listed.group("y"));
    }
    if (group(m, "r") == null) {
      LocalDate told = nearAnchor(month, 1, context);
      if (told != null) {
        return told.getYear();
      }
    }
    return context.published() == null ? null : inferredYear(group(m, "r"), month, context);
  }

  /** "last March" is past, "next March" to come, "March" as its verb has it. */
  private static Integer inferredYear(String relation, int month, Context context) {
    int year = context.published().getYear();
    int now = context.published().getMonthValue();
    String word = relation == null ? "" : relation.toLowerCase(Locale.ROOT);
    if (word.equals("last")) {
      return month < now ? year : year - 1;
    }
    boolean future =
        word.equals("next")
            || word.equals("coming")
            || (!word.equals("this past") && context.isFuture());
    if (future) {
      return month < now || (word.equals("next") && month == now) ? year + 1 : year;
    }
    return month > now ? year - 1 : year;
  }

  static String group(Matcher m, String name) {
    return Rule.has(m, name) ? m.group(name) : null;
  }
}
