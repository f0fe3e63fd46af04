package org.demarche.dedup.cluster;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a text is read, whoever prints it: names without marks, numbers in digits, one word for
 * spellings, persons, tenses and phrases of one meaning ({@code variants.txt}).
 */
final class Reading {

  /** "[Anna] Berg": what an outlet puts before a name to complete it was not said. */
  private static final Pattern GIVEN_NAME =
      Pattern.compile("\\[(?:\\p{Lu}[\\p{L}.'-]*\\s?)+]\\s*(?=\\p{Lu})");

  /** "al-Assad", "el-Assad", "Assad". */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<!\\p{L})(?i:al|el|ul|ar|as|ash|at|ad|an|az|ed|es|esh|et|en|ez)-(?=\\p{Lu})");

  private static final Pattern PART = Pattern.compile("(?<=\\d)[¼½¾]");

  private static final Map<String, String> VARIANTS = variants();
  private static final Map<String, String> PHRASES = phrases();
  private static final Map<String, Pattern> PHRASES_BY_BEGINNING =
      PHRASES.keySet().stream()
          .collect(
              Collectors.groupingBy(
                  Openings::first,
                  Collectors.collectingAndThen(Collectors.toList(), Reading::oneOf)));

  private static final Openings.Runs BEGINNINGS = Openings.Runs.of(PHRASES_BY_BEGINNING.keySet());

  private Reading() {}

  /** The whole text; words in it are still to be read one by one. */
  static String of(String text) {
    String bare = withoutMarks(text);
    if (bare.indexOf('[') >= 0) {
      bare = GIVEN_NAME.matcher(bare).replaceAll("");
    }
    if (bare.indexOf('-') >= 0) {
      bare = ARTICLE.matcher(bare).replaceAll("");
    }
    return withPhrases(Amounts.reckoned(Numerals.inDigits(Amounts.withoutSigns(bare))));
  }

  /** What a word is read as; of a plural without an entry, its singular's. */
  static String ofWord(String word) {
    String read = VARIANTS.get(word);
    if (read == null && word.length() > 4 && word.endsWith("s")) {
      read = VARIANTS.get(word.substring(0, word.length() - 1));
    }
    return read == null ? word : read;
  }

  /** "Erdoğan" and "Erdogan", "Łódź" and "Lodz". */
  private static String withoutMarks(String text) {
    if (isAscii(text)) {
      return text;
    }
    String apart = Normalizer.normalize(withoutParts(text), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      int strange = "’łŁøØı−⁄".indexOf(letter);
      if (strange >= 0) {
        plain.append("'lLoOi-/".charAt(strange));
      } else if (letter == 'đ' || letter == 'Đ') {
        plain.append(letter == 'đ' ? "dj" : "Dj");
      } else if (!isMark(letter)) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /** "2½" is 2.5, and "½ of" one half of. */
  private static String withoutParts(String text) {
    return PART.matcher(text)
        .replaceAll(
            found ->
                switch (found.group().charAt(0)) {
                  case '¼' -> ".25";
                  case '½' -> ".5";
                  default -> ".75";
                });
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Phrases of several words as the one that stands for them. */
  static String withPhrases(String text) {
    return Openings.rewritten(
        text,
        BEGINNINGS,
        PHRASES_BY_BEGINNING::get,
        phrase -> like(phrase.group(), PHRASES.get(Signs.lower(phrase.group()))));
  }

  /** With a capital where the printed one has it: names stay names. */
  private static String like(String printed, String read) {
    return Character.isUpperCase(printed.charAt(0))
        ? Character.toUpperCase(read.charAt(0)) + read.substring(1)
        : read;
  }

  private static Map<String, String> variants() {
    Map<String, String> variants = new HashMap<>();
    Lexicon.entries("variants.txt").forEach(entry -> variants.put(entry.left(), entry.right()));
    variants.keySet().removeIf(Reading::isPhrase);
    return variants;
  }

  private static Map<String, String> phrases() {
    Map<String, String> phrases = new HashMap<>();
    Lexicon.entries("variants.txt").forEach(entry -> phrases.put(entry.left(), entry.right()));
    phrases.keySet().removeIf(left -> !isPhrase(left));
    return phrases;
  }

  /** What is no single token. */
  private static boolean isPhrase(String left) {
    return left.contains(" ") || left.contains(".") || left.contains("-");
  }

  /** Any of the phrases, the longest that is there. */
  private static Pattern oneOf(List<String> phrases) {
    String longestFirst =
        phrases.stream()
            .sorted(
                Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(" + longestFirst + ")(?![\\p{L}\\p{N}])");
  }
}
