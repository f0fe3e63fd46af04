package org.demarche.extract.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.english.FlatFile;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/**
 * Base forms: by exception, else by taking off a suffix if what is left is a word. Number words
 * become {@code #crd#} and {@code #ord#}. Immutable, shared by all threads.
 */
final class Lemmatizer {

  static final String CARDINAL = "#crd#";
  static final String ORDINAL = "#ord#";

  private static final int LONGEST_ABBREVIATION = 4;
  private static final int CARDINAL_BIT = 1 << 4;
  private static final int ORDINAL_BIT = 1 << 5;
  private static final Set<String> ORDINAL_NUMBERS = Set.of("0st", "0nd", "0rd", "0th");

  private final HashTable words;
  private final Map<String, String> abbreviations;
  private final List<Inflection> inflections = new ArrayList<>();

  /** How the words of one class are inflected; its bit marks them in the table of words. */
  private record Inflection(
      String tagPrefix, int bit, Map<String, String> exceptions, List<Suffix> suffixes) {}

  /** A suffix that words with certain tags may have, and what base forms may have instead. */
  private record Suffix(
      Set<String> tags, String suffix, List<String> replacements, boolean mayDouble) {}

  Lemmatizer(FlatFile file) {
    words = new HashTable(file.longs("lemma.words"), file.ints("lemma.bits")[0]);
    abbreviations = pairs(file.lines("lemma.abbreviations"));
    String[] classes = {"verb VB", "noun NN", "adjective JJ", "adverb RB"};
    for (int i = 0; i < classes.length; i++) {
      String[] parts = classes[i].split(" ");
      String section = "lemma." + parts[0];
      List<Suffix> suffixes = new ArrayList<>();
      for (String line : file.lines(section + ".suffixes")) {
        suffixes.add(suffix(line.split("\t", -1)));
      }
      Map<String, String> exceptions = pairs(file.lines(section + ".exceptions"));
      inflections.add(new Inflection(parts[1], 1 << i, exceptions, suffixes));
    }
  }

  private static Suffix suffix(String[] columns) {
    return new Suffix(
        Set.of(columns[0].split("\\|")),
        columns[1],
        List.of(columns[2].split(",", -1)),
        Boolean.parseBoolean(columns[3]));
  }

  private static Map<String, String> pairs(String[] lines) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines) {
      String[] columns = line.split("\t");
      pairs.put(columns[0], columns[1]);
    }
    return pairs;
  }

  /**
   * The lemma of a word.
   *
   * @param lower its simplified form in lower case
   * @param tag its part of speech
   */
  String lemma(String lower, String tag) {
    String lemma = base(lower, tag);
    int bits = words.get(TextHash.mix(TextHash.of(lemma)));
    if ((bits & CARDINAL_BIT) != 0) {
      return CARDINAL;
    }
    return (bits & ORDINAL_BIT) != 0 || ORDINAL_NUMBERS.contains(lemma) ? ORDINAL : lemma;
  }

  private String base(String lower, String tag) {
    String abbreviated =
        lower.length() > LONGEST_ABBREVIATION ? null : abbreviations.get(lower + "_" + tag);
    if (abbreviated != null) {
      return abbreviated;
    }
    for (Inflection inflection : inflections) {
      if (tag.startsWith(inflection.tagPrefix)) {
        String base = inflection.exceptions.get(lower);
        base = base == null ? uninflected(inflection, lower, tag) : base;
        return base == null ? lower : base;
      }
    }
    return lower;
  }

  private String uninflected(Inflection inflection, String lower, String tag) {
    for (Suffix suffix : inflection.suffixes) {
      if (suffix.tags.contains(tag) && lower.endsWith(suffix.suffix)) {
        int stem = lower.length() - suffix.suffix.length();
        String base = base(inflection.bit, lower, stem, suffix);
        if (base == null && suffix.mayDouble && isDoubled(lower, stem)) {
          base = base(inflection.bit, lower, stem - 1, suffix);
        }
        if (base != null) {
          return base;
        }
      }
    }
    return null;
  }

  /** {@code runn} of {@code running}. */
  private static boolean isDoubled(String word, int stem) {
    return stem >= 4 && word.charAt(stem - 2) == word.charAt(stem - 1);
  }

  private String base(int bit, String word, int stem, Suffix suffix) {
    long hash = TextHash.of(word, 0, stem);
    for (String replacement : suffix.replacements) {
      long whole = hash;
      for (int i = 0; i < replacement.length(); i++) {
        whole = TextHash.append(whole, replacement.charAt(i));
      }
      if ((words.get(TextHash.mix(whole)) & bit) != 0) {
        return word.substring(0, stem) + replacement;
      }
    }
    return null;
  }
}
