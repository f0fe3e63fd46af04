package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A word of the data files and all that they say of it, so that a sentence looks each of its words
 * up once. Immutable once the lexicon is read.
 */
final class Word {

  /** Every word that no data file names. */
  static final Word UNKNOWN = new Word("", 0);

  private final String lemma;
  private final int number;
  private final BitSet classes = new BitSet();
  private final BitSet parts = new BitSet();
  private final List<VerbEntry> verbs = new ArrayList<>();
  private final List<NounEntry> nouns = new ArrayList<>();
  private final List<NounControl> nounControls = new ArrayList<>();
  private final List<Contexts.Telling> contexts = new ArrayList<>();
  private Control control;
  private Word nominal;

  Word(String lemma, int number) {
    this.lemma = lemma;
    this.number = number;
  }

  String lemma() {
    return lemma;
  }

  /** From 1, in the order in which the files name the words. */
  int number() {
    return number;
  }

  /** The numbers of the classes that it is a member of. */
  BitSet classes() {
    return classes;
  }

  /** The numbers of the classes that have a member of several words, this among them. */
  BitSet parts() {
    return parts;
  }

  boolean isOfNoClass() {
    return classes.isEmpty() && parts.isEmpty();
  }

  /** As a verb, the narrowest entry first. */
  List<VerbEntry> verbs() {
    return verbs;
  }

  /** As a noun, or as the last word of one. */
  List<NounEntry> nouns() {
    return nouns;
  }

  /** What it makes of the event that a noun beside it names. */
  List<NounControl> nounControls() {
    return nounControls;
  }

  /** What it, or words that end with it, say that a sentence is about. */
  List<Contexts.Telling> contexts() {
    return contexts;
  }

  /** What it does as verb, adjective or noun to the clause it governs, or {@code null}. */
  Control control() {
    return control;
  }

  void control(Control given) {
    control = given;
  }

  /** The verb that the noun is made of, "lift" of "lifting", or {@code null}. */
  Word nominal() {
    return nominal;
  }

  void nominal(Word verb) {
    nominal = verb;
  }

  @Override
  public String toString() {
    return lemma;
  }
}
