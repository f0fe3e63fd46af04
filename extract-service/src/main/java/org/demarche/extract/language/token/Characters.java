package org.demarche.extract.language.token;

/** The classes of characters that the models were trained with; most are of ASCII alone. */
public final class Characters {

  private Characters() {}

  /** What separates words: not all of Unicode's white space. */
  static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  public static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  public static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  public static boolean isLetter(char c) {
    return isUpper(c) || isLower(c);
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** The printable characters of ASCII that are neither letters nor digits. */
  public static boolean isPunctuation(char c) {
    return c > ' ' && c < '\u007F' && !isLetterOrDigit(c);
  }

  static boolean isVowel(char c) {
    return "aeiouAEIOU".indexOf(c) >= 0;
  }

  static boolean isConsonant(char c) {
    return isLetter(c) && !isVowel(c);
  }

  public static boolean isCurrency(char c) {
    return c == '$' || isIn(c, '\u00A2', '\u00A5') || isIn(c, '\u20A0', '\u20CF');
  }

  static boolean isArrow(char c) {
    return isIn(c, '\u2190', '\u21FF')
        || isIn(c, '\u27F0', '\u27FF')
        || isIn(c, '\u2900', '\u297F');
  }

  public static boolean isHyphen(char c) {
    return c == '-' || isIn(c, '\u2010', '\u2014');
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Bullets and the like. */
  public static boolean isListMark(char c) {
    return c == '-' || c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
  }

  static boolean isFinalMark(char c) {
    return c == '.' || c == '?' || c == '!' || c == '\u203C' || isIn(c, '\u2047', '\u2049');
  }

  static boolean isSeparator(char c) {
    return c == ',' || c == ';' || c == ':' || c == '|' || c == '/' || c == '\\';
  }

  public static boolean isSingleQuote(char c) {
    return c == '\'' || isIn(c, '\u2018', '\u201B');
  }

  public static boolean isDoubleQuote(char c) {
    return c == '"' || isIn(c, '\u201C', '\u201F');
  }

  static boolean isQuote(char c) {
    return isSingleQuote(c) || isDoubleQuote(c);
  }

  static boolean isLeftBracket(char c) {
    return c == '(' || c == '{' || c == '[' || c == '<';
  }

  static boolean isRightBracket(char c) {
    return c == ')' || c == '}' || c == ']' || c == '>';
  }

  static boolean isBracket(char c) {
    return isLeftBracket(c) || isRightBracket(c);
  }

  /** What may stand before a number as part of it. */
  public static boolean isSign(char c) {
    return c == '.'
        || c == '-'
        || c == '+'
        || c == '\u00B1'
        || isIn(c, '\u2212', '\u2213')
        || isIn(c, '\u221A', '\u221C');
  }

  /** What the tokenizer may cut off a word or cut it at. */
  static boolean isSymbol(char c) {
    return isPunctuation(c) || isIn(c, '\u2000', '\u206F') || isCurrency(c) || isArrow(c);
  }

  /**
   * Lower case as the models know it: ASCII, Latin-1, and the few letters that Windows-1252 has
   * between them.
   */
  public static char toLower(char c) {
    if (isUpper(c) || (isIn(c, '\u00C0', '\u00DE') && c != '\u00D7')) {
      return (char) (c + 32);
    }
    return switch (c) {
      case '\u008A', '\u008C', '\u008E' -> (char) (c + 16);
      case '\u009F' -> '\u00FF';
      default -> c;
    };
  }

  /** A text in lower case; the same object if it is so already. */
  public static String toLower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (toLower(text.charAt(i)) != text.charAt(i)) {
        return lowered(text);
      }
    }
    return text;
  }

  private static String lowered(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = toLower(chars[i]);
    }
    return new String(chars);
  }

  private static boolean isIn(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
