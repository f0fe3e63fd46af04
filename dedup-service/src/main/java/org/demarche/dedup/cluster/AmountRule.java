package org.demarche.dedup.cluster;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which an amount is printed, and how it is read.
 *
 * @param hint false of most texts that this is not in, and of none that it is in
 * @param openings words that this begins with, if these are few; else {@code null}
 * @param runs the same, for a first look
 */
record AmountRule(
    Predicate<String> hint,
    Set<String> openings,
    Openings.Runs runs,
    Pattern printed,
    Function<MatchResult, String> read) {

  /**
   * @param hint what stands in every text that this is in
   */
  static AmountRule of(String hint, String printed, Function<MatchResult, String> read) {
    return of(text -> text.contains(hint), printed, read);
  }

  static AmountRule of(Predicate<String> hint, String printed, Function<MatchResult, String> read) {
    return new AmountRule(hint, null, null, Pattern.compile("(?i)" + printed), read);
  }

  static AmountRule beginning(
      List<String> openings, String printed, Function<MatchResult, String> read) {
    return beginning(text -> true, openings, printed, read);
  }

  static AmountRule beginning(
      Predicate<String> hint,
      List<String> openings,
      String printed,
      Function<MatchResult, String> read) {
    return new AmountRule(
        hint,
        Set.copyOf(openings),
        Openings.Runs.of(openings),
        Pattern.compile("(?i)" + printed),
        read);
  }

  /** Applies {@code rules} to {@code text}, one after the other. */
  static String read(String text, List<AmountRule> rules) {
    String read = text;
    for (AmountRule rule : rules) {
      if (rule.hint().test(read)) {
        read = rule.apply(read);
      }
    }
    return read;
  }

  private String apply(String text) {
    return openings == null
        ? printed.matcher(text).replaceAll(found -> Matcher.quoteReplacement(read.apply(found)))
        : Openings.rewritten(text, runs, run -> openings.contains(run) ? printed : null, read);
  }

  /** A digit, a space perhaps, and one of the letters, which are in lower case. */
  static Predicate<String> digitBefore(String letters) {
    return text -> {
      for (int i = 0; i + 1 < text.length(); i++) {
        if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
          char next = text.charAt(i + 1);
          char letter = next <= ' ' && i + 2 < text.length() ? text.charAt(i + 2) : next;
          if (letters.indexOf(letter | ' ') >= 0) {
            return true;
          }
        }
      }
      return false;
    };
  }

  /** A digit somewhere, and one of the words. */
  static Predicate<String> digitAndAny(String... words) {
    Predicate<String> any = any(words);
    return text -> hasDigit(text) && any.test(text);
  }

  /** One of the words, or parts of words, as they are written here. */
  static Predicate<String> any(String... words) {
    return text -> {
      for (String word : words) {
        if (text.contains(word)) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
