package org.demarche.dedup.cluster;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a text is read, whoever prints it: names without marks, numbers in digits, one word for
 * spellings, persons, tenses and phrases of one meaning ({@code variants.txt}).
 */
final class Reading {

  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  /** "[Anna] Berg": what an outlet puts before a name to complete it was not said. */
  private static final Pattern GIVEN_NAME =
      Pattern.compile("\\[(?:\\p{Lu}[\\p{L}.'-]*\\s?)+]\\s*(?=\\p{Lu})");

  /** "al-Assad", "el-Assad", "Assad". */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<!\\p{L})(?i:al|el|ul|ar|as|ash|at|ad|an|az|ed|es|esh|et|en|ez)-(?=\\p{Lu})");

  private static final Map<String, String> VARIANTS = variants();
  private static final Map<String, String> PHRASES = phrases();
  private static final Pattern PHRASE =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(" + longestFirst(PHRASES) + ")(?![\\p{L}\\p{N}])");

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
    String bare = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      int strange = "’łŁøØđĐı".indexOf(bare.charAt(i));
      plain.append(strange < 0 ? bare.charAt(i) : "'lLoOdDi".charAt(strange));
    }
    return plain.toString();
  }

  /** Phrases of several words as the one that stands for them. */
  static String withPhrases(String text) {
    return PHRASE
        .matcher(text)
        .replaceAll(phrase -> like(phrase.group(), PHRASES.get(lower(phrase.group()))));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
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

  private static String longestFirst(Map<String, String> phrases) {
    return phrases.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
