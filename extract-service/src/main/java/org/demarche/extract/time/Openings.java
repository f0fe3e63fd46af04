package org.demarche.extract.time;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Which rules can match where a word begins: most words open no date, and most rules begin with one
 * of few words. Remembers what it has found out of each word. Thread-safe.
 */
final class Openings {

  /** More words than these, and longer ones, are looked at anew each time. */
  private static final int REMEMBERED = 20_000;

  private static final int LONGEST = 16;

  /** Of a letter or digit in the number of a beginning. */
  private static final int BITS = 6;

  // whether any rule can match where a word begins with some letters
  private static final byte UNKNOWN = 0;

  private static final byte NONE = 1;
  private static final byte SOME = 2;

  private static final int[] NO_RULES = {};

  private final List<Rule> rules;

  /** Of each beginning of three letters or digits; threads may find out the same. */
  private final byte[] beginnings = new byte[1 << (3 * BITS)];

  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  Openings(List<Rule> rules) {
    this.rules = rules;
  }

  /** The numbers of the rules that can match at a position before which no word goes on. */
  int[] at(String chars, int position) {
    if (!mayOpen(chars, position)) {
      return NO_RULES;
    }
    String word = chars.substring(position, wordEnd(chars, position));
    int[] found = known.get(word);
    if (found == null) {
      found = openedBy(word);
      if (word.length() <= LONGEST && known.size() < REMEMBERED) {
        known.put(word, found);
      }
    }
    return found;
  }

  /** Whether anything can match behind the first three characters, or where the word ends. */
  private boolean mayOpen(String chars, int position) {
    int end = position;
    int number = 0;
    while (end < Math.min(chars.length(), position + 3) && isWord(chars.charAt(end))) {
      number = (number << BITS) | code(chars.charAt(end));
      end++;
    }
    if (end == position) {
      return true;
    }
    if (beginnings[number] == UNKNOWN) {
      String beginning = chars.substring(position, end);
      beginnings[number] = openedBy(beginning).length == 0 ? NONE : SOME;
    }
    return beginnings[number] == SOME;
  }

  /** From 1, a number of each letter, small or not, digit and underscore. */
  private static int code(char c) {
    if (c >= 'a') {
      return c - 'a' + 1;
    }
    return c == '_' ? 27 : c >= 'A' ? c - 'A' + 28 : c - '0' + 54;
  }

  /** The end of the word that begins here; anything else stands alone. */
  private static int wordEnd(String chars, int position) {
    int end = position;
    while (end < chars.length() && isWord(chars.charAt(end))) {
      end++;
    }
    return Math.max(end, position + 1);
  }

  /** What patterns call a word's character. */
  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private int[] openedBy(String word) {
    return IntStream.range(0, rules.size())
        .filter(rule -> mayBegin(rules.get(rule), word))
        .toArray();
  }

  /** A rule that fails before it has seen the whole word fails whatever follows. */
  private static boolean mayBegin(Rule rule, String word) {
    Matcher matcher = rule.opening().matcher(word);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
