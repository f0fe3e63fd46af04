package org.demarche.extract.time;

import static org.demarche.extract.time.Words.NUMBER;
import static org.demarche.extract.time.Words.UNIT;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has lasted until now: "the now seven-week blockade", "have waited for three years". */
final class Durations {

  private static final Pattern PERFECT = Pattern.compile("(?i)\\b(?:has|have|'ve)\\b[^,;]{0,60}$");

  static final List<Rule> RULES =
      List.of(
          // durations until now: "the now seven-week blockade", "for three years"
          Rule.of(
              "(?<=\\b(?:now|ongoing|current|already) )(?<n>"
                  + NUMBER
                  + ")[ -](?<u>"
                  + UNIT
                  + ")(?:[ -](?:long|old))?",
              (m, c) -> Distance.back(c, Distance.count(m, "n"), m.group("u"))),
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ")-(?<u>"
                  + UNIT
                  + ")(?=[^.;]{1,60}\\b(?:ends?|expires?|ended|expired|runs out) today)",
              (m, c) -> Distance.back(c, Distance.count(m, "n"), m.group("u"))),
          Rule.of(
              "(?<n>"
                  + NUMBER
                  + ")-(?<u>"
                  + UNIT
                  + ")-old(?= (?:\\w+ )?(?:war|conflict|blockade|strike|dispute|crisis|siege|embargo|regime|ceasefire|truce|rule|occupation|feud|insurgency|government|boycott|standoff|stand-off|campaign|operation|ban|rebellion|uprising|protest))",
              (m, c) -> Distance.back(c, Distance.count(m, "n"), m.group("u"))),
          Rule.of(
              "for (?:more than |about |some |nearly |almost |over |around |at least )?(?<n>"
                  + NUMBER
                  + ") (?<u>"
                  + UNIT
                  + ")s?(?! (?:old|ago|from))",
              Durations::lasting));

  private Durations() {}

  /** "have been waiting for three years" lasts until now; "ruled for three years" could be any. */
  private static Dates lasting(Matcher m, Context context) {
    return context.isFuture()
        ? null
        : context.tense().get() == Tense.past && isPerfect(m)
            ? Distance.back(context, Distance.count(m, "n"), m.group("u"))
            : null;
  }

  private static boolean isPerfect(Matcher m) {
    return PERFECT.matcher(before(m)).find();
  }

  /** The text that is matched against, up to the match. */
  private static String before(Matcher m) {
    StringBuilder text = new StringBuilder();
    m.appendReplacement(text, "");
    return text.toString();
  }
}
