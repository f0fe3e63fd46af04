package org.demarche.extract.language.token;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can only be seen with the neighbours in view, or once all else is cut. */
final class TokenRepairs {

  private static final Pattern YEARS = Pattern.compile("^(\\d{2}|\\d{4})(-)(\\d{4}|\\d{2}[sS]?)$");
  private static final Pattern MISSING_SPACE =
      Pattern.compile("^(\\p{Alpha}{2,}+)([.!?]+)(\\p{Alpha}{2,}+)$");

  private TokenRepairs() {}

  static void apply(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isNoAtEnd(tokens, i)) {
        splitPeriod(tokens, i);
        i++;
      } else if (isBracketed(tokens, i)) {
        // the token after the bracket, now at i, is passed over, as it was in training
        joinBrackets(tokens, i);
      } else if (isLong(token.form())) {
        i += split(tokens, i, YEARS) || split(tokens, i, MISSING_SPACE) ? 2 : 0;
      }
    }
    if (tokens.size() == 1 && endsWithPeriod(tokens.get(0).form())) {
      splitPeriod(tokens, 0);
    }
  }

  /** {@code No.} before anything but a number is a word and a period. */
  private static boolean isNoAtEnd(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    return form.length() == 3
        && Characters.toLower(form).equals("no.")
        && (i + 1 == tokens.size() || !Characters.isDigit(tokens.get(i + 1).form().charAt(0)));
  }

  private static boolean endsWithPeriod(String form) {
    int length = form.length();
    return length > 1
        && form.charAt(length - 1) == '.'
        && !Characters.isFinalMark(form.charAt(length - 2));
  }

  private static void splitPeriod(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.form().substring(0, token.form().length() - 1);
    tokens.set(i, new Token(word, token.start(), token.end() - 1));
    tokens.add(i + 1, new Token(".", token.end() - 1, token.end()));
  }

  /** {@code (1)}, {@code [a]}: one character, or digits, between brackets. */
  private static boolean isBracketed(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    return i > 0
        && i + 1 < tokens.size()
        && (form.length() == 1 || isDigits(form))
        && Characters.isLeftBracket(tokens.get(i - 1).form().charAt(0))
        && Characters.isRightBracket(tokens.get(i + 1).form().charAt(0));
  }

  private static void joinBrackets(List<Token> tokens, int i) {
    Token left = tokens.get(i - 1);
    Token right = tokens.get(i + 1);
    String form = left.form() + tokens.get(i).form() + right.form();
    tokens.set(i - 1, new Token(form, left.start(), right.end()));
    tokens.subList(i, i + 2).clear();
  }

  /** {@code 98-99} and {@code end.Next} are at least five characters. */
  private static boolean isLong(String form) {
    return form.length() >= 5 && (Characters.isDigit(form.charAt(0)) || hasFinalMark(form));
  }

  private static boolean hasFinalMark(String form) {
    return form.indexOf('.') > 0 || form.indexOf('!') > 0 || form.indexOf('?') > 0;
  }

  private static boolean split(List<Token> tokens, int i, Pattern pattern) {
    Matcher matcher = pattern.matcher(tokens.get(i).form());
    if (!matcher.find()) {
      return false;
    }
    int start = tokens.get(i).start();
    tokens.set(i, Token.at(start, matcher.group(1)));
    tokens.add(i + 1, Token.at(start + matcher.start(2), matcher.group(2)));
    tokens.add(i + 2, Token.at(start + matcher.start(3), matcher.group(3)));
    return true;
  }

  private static boolean isDigits(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Characters.isDigit(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
