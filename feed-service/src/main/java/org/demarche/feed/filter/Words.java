package org.demarche.feed.filter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as a row of words without case, accents and punctuation, a space before each: what is
 * searched, and how it is asked for.
 */
public final class Words {

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** {@code "Şuşa's mayor"} is {@code " susa s mayor"}; nothing is the empty string. */
  public static String of(String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String words = NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? "" : " " + words;
  }
}
