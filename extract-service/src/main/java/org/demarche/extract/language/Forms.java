package org.demarche.extract.language;

import org.demarche.extract.language.token.Characters;
import org.demarche.extract.language.token.Hyperlinks;

/** Words as the models know them: addresses, numbers, quotes and dashes are all alike. */
final class Forms {

  /** What every address is simplified to. */
  static final String HYPERLINK = "#hlink#";

  private final Hyperlinks hyperlinks;

  Forms(Hyperlinks hyperlinks) {
    this.hyperlinks = hyperlinks;
  }

  /** The simplified form; the same object for a word of letters. */
  String simplified(String form) {
    if (isLetters(form)) {
      return form;
    }
    if (hyperlinks.isIn(form)) {
      return HYPERLINK;
    }
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = generalized(chars[i]);
    }
    return withoutRepetition(withoutNumbers(chars));
  }

  private static boolean isLetters(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Characters.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char generalized(char c) {
    if (Characters.isCurrency(c)) {
      return '$';
    }
    if (Characters.isSingleQuote(c)) {
      return '\'';
    }
    if (Characters.isDoubleQuote(c)) {
      return '"';
    }
    return Characters.isListMark(c) || Characters.isHyphen(c) ? '-' : c;
  }

  /** Every number, with the signs and separators in it, becomes one zero. */
  private static StringBuilder withoutNumbers(char[] chars) {
    StringBuilder result = new StringBuilder(chars.length);
    char previous = 0;
    for (int i = 0; i < chars.length; i++) {
      i = skipPrefix(chars, i);
      char c = chars[i];
      if (c == '%' && Characters.isDigit(previous)) {
        continue;
      }
      if (isInNumber(c) && i + 1 < chars.length) {
        int next = skipPrefix(chars, i + 1);
        if (Characters.isDigit(chars[next])) {
          if (i == 0) {
            i = next;
            c = chars[i];
          } else if (Characters.isDigit(previous)) {
            i = next;
            continue;
          }
        }
      }
      if (!Characters.isDigit(c)) {
        result.append(c);
      } else if (!Characters.isDigit(previous)) {
        result.append('0');
      }
      previous = c;
    }
    return result;
  }

  private static boolean isInNumber(char c) {
    return c != '%' && (Characters.isSign(c) || c == ',' || c == ':' || c == '/' || c == '=');
  }

  /** A dollar or number sign before a digit is passed over. */
  private static int skipPrefix(char[] chars, int i) {
    boolean isPrefix = chars[i] == '$' || chars[i] == '#';
    return isPrefix && i + 1 < chars.length && Characters.isDigit(chars[i + 1]) ? i + 1 : i;
  }

  /** The third and later of equal punctuation marks are left out. */
  private static String withoutRepetition(StringBuilder chars) {
    StringBuilder result = new StringBuilder(chars.length());
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (i < 2
          || !Characters.isPunctuation(c)
          || c != chars.charAt(i - 1)
          || c != chars.charAt(i - 2)) {
        result.append(c);
      }
    }
    return result.toString();
  }
}
