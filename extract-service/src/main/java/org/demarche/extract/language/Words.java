package org.demarche.extract.language;

import org.demarche.english.TextHash;
import org.demarche.extract.language.token.Characters;

/**
 * The words of a sentence as features see them: numbered from 1, with the root of the tree at 0; of
 * each the hashes of its fields. Confined to one thread.
 */
final class Words {

  /** What stands in the fields of the root. */
  private static final String ROOT = "@#r$%";

  private static final int STRIDE = 2 * Field.COUNT;
  private static final int LONGEST_AFFIX = 4;
  private static final long[] POWERS = new long[256];

  static {
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = TextHash.power(i);
    }
  }

  private final int size;

  /** Hash and power of each field, word by word; the power of an absent field is 0. */
  private final long[] values;

  private final int[] ambiguity;
  private final int[] clusters;
  private final int[] orthography;
  private long[] gazetteer;

  Words(int size) {
    this.size = size;
    this.values = new long[(size + 1) * STRIDE];
    this.ambiguity = new int[size + 1];
    this.clusters = new int[size + 1];
    this.orthography = new int[size + 1];
    set(0, Field.LEMMA, ROOT);
    set(0, Field.TAG, ROOT);
  }

  /** How many words, the root not counted. */
  int size() {
    return size;
  }

  long hash(int word, int field) {
    return values[place(word, field)];
  }

  /** Where the hash of a field stands in {@link #values()}; its power follows. */
  static int place(int word, int field) {
    return word * STRIDE + 2 * field;
  }

  long[] values() {
    return values;
  }

  /** The number of the list of tags that the word has had in training, or 0. */
  int ambiguity(int word) {
    return ambiguity[word];
  }

  /** The number of the word's list of clusters, or 0. */
  int clusters(int word) {
    return clusters[word];
  }

  /** The bits of {@link Orthography}. */
  int orthography(int word) {
    return orthography[word];
  }

  /** The bits of {@link Gazetteer#mark}. */
  long gazetteer(int word) {
    return gazetteer[word];
  }

  void setGazetteer(long[] marks) {
    gazetteer = marks;
  }

  void set(int word, int field, long hash, long power) {
    int place = place(word, field);
    values[place] = hash;
    values[place + 1] = power;
  }

  void set(int word, int field, String value) {
    set(word, field, TextHash.of(value), power(value.length()));
  }

  void set(int word, int field, Hashed values, int index) {
    set(word, field, values.hash(index), values.power(index));
  }

  /** Sets what can be known from the form alone. */
  void setForm(int word, String form, String lower, Lexicon lexicon) {
    set(word, Field.FORM, form);
    long hash = form.equals(lower) ? hash(word, Field.FORM) : TextHash.of(lower);
    set(word, Field.LOWER, hash, power(lower.length()));
    setAffixes(word, lower);
    setShape(word, form);
    ambiguity[word] = lexicon.ambiguity().number(hash);
    clusters[word] = lexicon.clusters().number(hash);
    orthography[word] = Orthography.of(form, word == 1);
    if (ambiguity[word] > 0) {
      set(word, Field.AMBIGUITY, lexicon.joinedAmbiguity(), ambiguity[word] - 1);
    }
  }

  private void setAffixes(int word, String lower) {
    int length = lower.length();
    for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
      long suffix = TextHash.of(lower, length - n, length);
      set(word, Field.SUFFIX_1 + n - 1, suffix, power(n));
    }
    if (length > 2) {
      set(word, Field.PREFIX_2, TextHash.of(lower, 0, 2), power(2));
    }
    if (length > 3) {
      set(word, Field.PREFIX_3, TextHash.of(lower, 0, 3), power(3));
    }
  }

  /** {@code Aa} for words with a capital, {@code 11.1} for numbers: at most two alike in a row. */
  private void setShape(int word, String form) {
    long hash = 0;
    int length = 0;
    char previous = 0;
    int repeated = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      repeated = kind == previous ? repeated + 1 : 0;
      previous = kind;
      if (repeated < 2) {
        hash = TextHash.append(hash, kind);
        length++;
      }
    }
    set(word, Field.SHAPE, hash, power(length));
  }

  private static char kind(char c) {
    if (Characters.isUpper(c)) {
      return 'A';
    } else if (Characters.isLower(c)) {
      return 'a';
    } else if (Characters.isDigit(c)) {
      return '1';
    }
    return Characters.isPunctuation(c) ? '.' : 'x';
  }

  private static long power(int length) {
    return length < POWERS.length ? POWERS[length] : TextHash.power(length);
  }
}
