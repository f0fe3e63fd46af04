package org.demarche.feed.filter;

import java.text.Normalizer;

/**
 * A text as a row of words without case, accents and punctuation, a space before each: what is
 * searched, and how it is asked for.
 */
public final class Words {

  private Words() {}

  /** {@code "Şuşa's mayor"} is {@code " susa s mayor"}; nothing is the empty string. */
  public static String of(String text) {
    if (text == null) {
      return "";
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder words = new StringBuilder(plain.length() + 1);
    boolean isInWord = false;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int letter = plain.codePointAt(i);
      if (Character.isLetterOrDigit(letter)) {
        words.append(isInWord ? "" : " ").appendCodePoint(Character.toLowerCase(letter));
        isInWord = true;
      } else if (!isMark(letter)) {
        isInWord = false;
      }
    }
    return words.toString();
  }

  /** An accent by itself, as decomposition leaves it. */
  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
