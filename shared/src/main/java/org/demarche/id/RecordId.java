package org.demarche.id;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Ids of statements, events and unique records. */
public final class RecordId {

  private RecordId() {}

  /**
   * @param text what was said, as printed; marks, case and spaces do not count
   * @param ordinal 0 for the first of equal texts in the article
   */
  public static String statement(String articleId, String text, int ordinal) {
    return "s" + Hash.of(articleId, words(text), Integer.toString(ordinal));
  }

  /**
   * @param parties the mention texts of actors, then recipients
   * @param date the event's own date words, or {@code null}
   * @param ordinal 0 for the first of equal events in the article
   */
  public static String event(
      String articleId,
      String type,
      String triggerLemma,
      List<String> parties,
      String date,
      String sentence,
      int ordinal) {
    return "e"
        + Hash.of(
            articleId,
            type,
            triggerLemma,
            words(String.join("|", parties)),
            date == null ? "" : words(date),
            words(sentence),
            Integer.toString(ordinal));
  }

  /**
   * The id of a unique record whose smallest mention at the moment of creation is {@code
   * mentionId}.
   */
  public static String unique(String mentionId) {
    return "u" + Hash.of(mentionId);
  }

  /** The first {@code digits} hexadecimal digits, at most 64, of a hash of {@code name}. */
  public static String digest(String name, int digits) {
    return Hash.hex(name).substring(0, digits);
  }

  private static String words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(folded.length());
    boolean apart = false;
    for (int at = 0; at < folded.length(); ) {
      int character = folded.codePointAt(at);
      at += Character.charCount(character);
      if (!isOfWord(character)) {
        apart = true;
        continue;
      }
      if (apart && words.length() > 0) {
        words.append(' ');
      }
      apart = false;
      words.appendCodePoint(character);
    }
    return words.toString();
  }

  private static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
