package org.demarche.dedup.cluster;

import java.util.regex.Pattern;

/**
 * What was said, without the words that report it: "The mayor said that the pier would be rebuilt",
 * "The pier, she added, would be rebuilt", "The pier would be rebuilt, according to the mayor". Of
 * retold statements only; who reports his own words in a quotation means them.
 */
final class Reported {

  private static final String SAID = "(?:" + String.join("|", Lexicon.words("reporting.txt")) + ")";
  private static final String WHO =
      "(?:he|she|they|it|the \\p{L}+(?: \\p{L}+){0,2}?|(?-i:\\p{Lu}[\\p{L}'.-]+)(?: (?-i:\\p{Lu}[\\p{L}'.-]+)){0,2})";
  private static final String WHEN =
      "(?: to reporters| reporters| journalists| viewers| parliament| lawmakers)?"
          + "(?: (?:on|in|at|during) (?:an? |the )?\\p{L}+(?: \\p{L}+)?)?";

  private static final Pattern BEFORE =
      Pattern.compile("(?i)^\\s*" + WHO + " " + SAID + WHEN + " that\\s+(?=\\S+ \\S+ \\S+)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i),\\s+(?:" + WHO + " " + SAID + "|" + SAID + " " + WHO + ")" + WHEN + "(?=,)");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i),\\s+(?:"
              + WHO
              + " "
              + SAID
              + "|"
              + SAID
              + " "
              + WHO
              + "|according to "
              + WHO
              + ")"
              + WHEN
              + "\\s*\\.?\\s*$");

  private Reported() {}

  static String withoutReport(String text) {
    String said = BEFORE.matcher(text).replaceFirst("");
    if (said.indexOf(',') >= 0) {
      said = AFTER.matcher(said).replaceFirst("");
      said = BETWEEN.matcher(said).replaceFirst("");
    }
    return said;
  }
}
