package org.demarche.extract.event;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.extract.language.Sentence;

/** Lemmas as the lexicon has them. */
final class Words {

  /** Participles that stand in the language's dictionary as adjectives and so keep their ending. */
  private static final Map<String, String> PARTICIPLES =
      Map.ofEntries(
          Map.entry("provided", "provide"),
          Map.entry("ended", "end"),
          Map.entry("performed", "perform"),
          Map.entry("followed", "follow"),
          Map.entry("armed", "arm"),
          Map.entry("united", "unite"),
          Map.entry("limited", "limit"),
          Map.entry("wounded", "wound"),
          Map.entry("detained", "detain"),
          Map.entry("backed", "back"));

  private Words() {}

  /** "sit-in" as one token, and as the three that most texts give. */
  static Stream<String> spellings(String word) {
    return isJoined(word) ? Stream.of(word, parted(word)) : Stream.of(word);
  }

  static boolean isJoined(String word) {
    return word.indexOf('-') > 0 && !word.contains("_-_");
  }

  static String parted(String word) {
    return word.replace("-", "_-_");
  }

  /** The lemma; every number is {@code NUMBER}, every sum of money {@code MONEY}. */
  static String lemma(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    if (tag.equals("CD") || tag.equals("$") || sentence.lemma(token).startsWith("#")) {
      return sentence.name(token).endsWith("MONEY") ? "MONEY" : "NUMBER";
    }
    String lemma = sentence.lemma(token);
    return tag.startsWith("V")
        ? PARTICIPLES.getOrDefault(lemma, lemma)
        : lemma.toLowerCase(Locale.ROOT);
  }
}
