package org.demarche.extract.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.When;

/** Finds the dateline that a paragraph begins with. */
final class Datelines {

  /** Longer ones don't exist, and looking no further keeps the match bounded. */
  private static final int LONGEST = 140;

  private static final String DATE =
      "(?:[A-Z][a-z]+day,? )?(?:(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}(?:,? (?:19|20)\\d\\d)?"
          + "|\\d{1,2}\\.? (?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?:,? (?:19|20)\\d\\d)?"
          + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)";

  private static final String UPPER =
      "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}){0,2}";
  private static final String TITLE =
      "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,2}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?";
  private static final String AGENCY =
      "(?:\\((?<a1>\\p{Lu}[\\p{L}\\p{N} .&/:-]{1,40})\\)|/(?<a2>\\p{Lu}[\\p{L}\\p{N} .&-]{1,30})/\\.?|(?<a3>\\p{Lu}[\\p{Lu}]{2,}(?:[-/ ]\\p{Lu}{2,}){0,3}))";
  private static final String DASH = "(?:\\s*(?:--+|[—–―])\\s*|\\s+-\\s+)";

  /** "GENEVA, March 3 (Agency) -", "LONDON --", "STEPANAKERT, JANUARY 30, ARTSAKHPRESS:". */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<p>"
              + UPPER
              + ")(?:[,.]? (?<d>"
              + DATE
              + "))?[.,]?(?:\\s*"
              + AGENCY
              + ")?(?:"
              + DASH
              + "|[.:]\\s+(?=\\S))");

  /**
   * "Geneva, 3 March (Agency) -", "Geneva (Agency) --": in small letters only with an agency or
   * date.
   */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<p>"
              + TITLE
              + ")(?:[,.]? (?<d>"
              + DATE
              + ")[.,]?(?:\\s*"
              + AGENCY
              + ")?|[,.]?\\s*"
              + AGENCY.replace("<a", "<b")
              + ")"
              + DASH);

  /** "(Agency) -", "AGENCY -": without a place. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:\\((?<a1>\\p{Lu}[\\p{L} .&/]{1,30})\\)|(?<a2>AP|AFP|UPI|DPA|ANSA|TASS|IANS|PTI))"
              + DASH);

  private Datelines() {}

  static Optional<Dateline> of(Block block) {
    String opening =
        block.chars().substring(block.start(), Math.min(block.end(), block.start() + LONGEST));
    Matcher matcher = CAPITALS.matcher(opening);
    if (matcher.lookingAt() && isMarked(matcher)) {
      return Optional.of(dateline(matcher, block, agency(matcher, "a1", "a2", "a3")));
    }
    matcher = SMALL.matcher(opening);
    if (matcher.lookingAt()) {
      return Optional.of(
          dateline(matcher, block, agency(matcher, "a1", "a2", "a3", "b1", "b2", "b3")));
    }
    matcher = BARE.matcher(opening);
    if (matcher.lookingAt()) {
      return Optional.of(
          new Dateline(
              null,
              null,
              agency(matcher, "a1", "a2"),
              block.start(),
              block.start() + matcher.end()));
    }
    return Optional.empty();
  }

  /** A word in capitals before a colon or a full stop alone is no dateline ("NOTE: ..."). */
  private static boolean isMarked(Matcher matcher) {
    String sign = matcher.group().strip();
    boolean weak = sign.endsWith(":") || (sign.endsWith(".") && !sign.endsWith("/."));
    return !weak
        || matcher.group("d") != null
        || sign.endsWith("/.")
        || agency(matcher, "a1", "a2") != null;
  }

  private static String agency(Matcher matcher, String... groups) {
    for (String group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  private static Dateline dateline(Matcher matcher, Block block, String agency) {
    return new Dateline(
        matcher.group("p"),
        when(matcher.group("d")),
        agency,
        block.start(),
        block.start() + matcher.end());
  }

  /** A date without its year keeps its words; the page knows the year. */
  private static When when(String words) {
    if (words == null) {
      return null;
    }
    Optional<LocalDate> whole = WrittenDate.first(words).flatMap(WrittenDate::whole);
    return whole.map(day -> When.day(day, words)).orElse(When.unknown(words));
  }
}
