package org.demarche.extract.event;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.extract.language.Sentence;

/** The words of one sentence, as the lexicon has them; each is looked up once. Immutable. */
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

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final String[] lemmas;
  private final Word[] known;
  private final long[] present;
  private final BitSet classes = new BitSet();
  private final BitSet parts = new BitSet();

  Words(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.lemmas = new String[sentence.size()];
    this.known = new Word[lemmas.length];
    this.present = new long[(lexicon.vocabulary().size() >> 6) + 1];
    for (int token = 0; token < lemmas.length; token++) {
      lemmas[token] = lemma(sentence, token);
      Word word = lexicon.vocabulary().find(lemmas[token]);
      known[token] = word;
      if (word != Word.UNKNOWN) {
        present[word.number() >> 6] |= 1L << word.number();
        if (!word.isOfNoClass()) {
          classes.or(word.classes());
          parts.or(word.parts());
        }
      }
    }
  }

  private static String lemma(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    String lemma = sentence.lemma(token);
    if (tag.equals("CD") || tag.equals("$") || lemma.startsWith("#")) {
      return sentence.name(token).endsWith("MONEY") ? "MONEY" : "NUMBER";
    }
    return tag.startsWith("V")
        ? PARTICIPLES.getOrDefault(lemma, lemma)
        : single(lemma.toLowerCase(Locale.ROOT), tag);
  }

  /** "ex-ministers", whose plural the language's dictionary does not know. */
  private static String single(String lemma, String tag) {
    return tag.equals("NNS") && lemma.startsWith("ex-") && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The Penn Treebank tag. */
  String tag(int token) {
    return sentence.tag(token);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int size() {
    return lemmas.length;
  }

  /** The lemma; every number is {@code NUMBER}, every sum of money {@code MONEY}. */
  String lemma(int token) {
    return lemmas[token];
  }

  /** What the lexicon says of the word, {@link Word#UNKNOWN} where it says nothing. */
  Word at(int token) {
    return known[token];
  }

  /** Whether the token belongs to a class of words, such as {@code @measure}. */
  boolean is(String className, int token) {
    return lexicon.classes().named(className).is(this, token);
  }

  boolean hasAny(List<Word> words) {
    for (Word word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word stands in the sentence. */
  boolean has(Word word) {
    return (present[word.number() >> 6] & (1L << word.number())) != 0;
  }

  /** Whether a word stands in it that belongs to the class of that number. */
  boolean hasMember(int wordClass) {
    return classes.get(wordClass);
  }

  /** Whether a word stands in it that several words of the class of that number contain. */
  boolean hasPart(int wordClass) {
    return parts.get(wordClass);
  }

  /** What a verb, adjective or noun does to the clause it governs, or {@code null}. */
  Control control(int token) {
    return known[token].control();
  }

  /** The entry for the noun that stands there. */
  Optional<NounEntry> noun(int token) {
    for (NounEntry entry : known[token].nouns()) {
      if (entry.fits(this, token)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
