package org.demarche.english.convert;

import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.demarche.english.FlatFileWriter;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/** Base forms, exceptions and suffix rules of the lemmatizer. */
final class LemmaConverter {

  /** Names of the classes of words; the position of a class is its bit in the table of words. */
  private static final String[] CLASSES = {"verb", "noun", "adjective", "adverb"};

  private final FlatFileWriter writer;
  private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();
  private final Map<String, Integer> words = new TreeMap<>();

  LemmaConverter(FlatFileWriter writer) {
    this.writer = writer;
  }

  void convert() {
    for (int i = 0; i < CLASSES.length; i++) {
      EnglishInflection inflection = Inside.field(analyzer, "inf_" + CLASSES[i]);
      mark(inflection.getBaseSet(), i);
      writer.addLines(
          "lemma.%s.exceptions".formatted(CLASSES[i]), pairs(inflection.getExceptionMap()));
      writer.addLines("lemma.%s.suffixes".formatted(CLASSES[i]), suffixes(inflection));
    }
    mark(Inside.field(analyzer, "base_cardinal"), CLASSES.length);
    mark(Inside.field(analyzer, "base_ordinal"), CLASSES.length + 1);
    writer.addLines("lemma.abbreviations", pairs(Inside.field(analyzer, "rule_abbreviation")));
    HashTable.Builder table = new HashTable.Builder(words.size(), 63);
    words.forEach((word, classes) -> table.put(TextHash.mix(TextHash.of(word)), classes));
    writer.add("lemma.words", table.slots());
    writer.add("lemma.bits", new int[] {table.numberBits()});
  }

  private void mark(Collection<String> set, int bit) {
    for (String word : set) {
      words.merge(word, 1 << bit, (a, b) -> a | b);
    }
  }

  private static List<String> pairs(Map<String, String> map) {
    return new TreeMap<>(map)
        .entrySet().stream().map(pair -> pair.getKey() + "\t" + pair.getValue()).toList();
  }

  /** Lines in order: tags, suffix, replacements, whether a doubled consonant may be halved. */
  private static List<String> suffixes(EnglishInflection inflection) {
    List<String> lines = new ArrayList<>();
    for (Object matcher : inflection.getSuffixMatchers()) {
      String tags = Inside.<Pattern>field(matcher, "p_originalPOS").pattern();
      for (Object rule : Inside.<List<?>>field(matcher, "l_replacers")) {
        lines.add(
            String.join(
                "\t",
                tags.substring(2, tags.length() - 2),
                Inside.<String>field(rule, "s_affixForm"),
                String.join(",", Inside.<String[]>field(rule, "s_replacements")),
                String.valueOf(Inside.<Boolean>field(rule, "b_doubleConsonants"))));
      }
    }
    return lines;
  }
}
