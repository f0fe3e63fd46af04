package org.demarche.extract.event;

import java.util.Map;

/** Reads the conditions of verbs.txt. */
final class Conditions {

  private static final String SUBJECT = "subj";

  private static final Map<String, Filler> FILLERS =
      Map.of(
          "%any", Filler.Kind.any,
          "%actor", Filler.Kind.mention,
          "%party", Filler.Kind.party,
          "%state", Filler.Kind.state);

  private final Vocabulary vocabulary;
  private final WordClasses classes;

  Conditions(Vocabulary vocabulary, WordClasses classes) {
    this.vocabulary = vocabulary;
    this.classes = classes;
  }

  /**
   * @throws IllegalArgumentException that names what is no condition
   */
  Condition of(String text) {
    int both = text.indexOf('&');
    if (both >= 0) {
      return new Both(of(text.substring(0, both)), of(text.substring(both + 1)));
    }
    int colon = text.indexOf(':');
    if (colon >= 0) {
      return beside(text.substring(0, colon), text.substring(colon + 1), text);
    }
    String rest = text.substring(1);
    return switch (text.charAt(0)) {
      case '>' -> new Doing(term(rest, text));
      case '~' -> new Anywhere(term(rest, text));
      case '=' -> new Called(vocabulary.named(rest));
      case '%' -> shape(text);
      default -> new OfObject(noun(text));
    };
  }

  private Condition beside(String place, String what, String text) {
    if (!place.equals(SUBJECT)) {
      return new Beside(preposition(place, text), filler(what, text));
    }
    return what.equals("%official") ? Shape.official : new OfSubject(term(what, text));
  }

  private Word preposition(String word, String text) {
    if (!Character.isLetter(word.charAt(0))) {
      throw wrong(text);
    }
    return vocabulary.named(word);
  }

  private Filler filler(String what, String text) {
    Filler filler = FILLERS.get(what);
    if (filler != null) {
      return filler;
    }
    if (what.startsWith("%")) {
      throw wrong(text);
    }
    return noun(what);
  }

  /** "exercise", "exercise+joint". */
  private Filler noun(String text) {
    int plus = text.indexOf('+');
    Term measure = classes.named("@measure");
    return plus < 0
        ? new Noun(term(text, text), null, measure)
        : new Noun(
            term(text.substring(0, plus), text),
            vocabulary.named(text.substring(plus + 1)),
            measure);
  }

  private Condition shape(String text) {
    return switch (text) {
      case "%actor" -> new OfObject(Filler.Kind.party);
      case "%thing" -> new OfObject(Filler.Kind.any);
      case "%place" -> Shape.place;
      case "%none" -> Shape.none;
      case "%name" -> Shape.named;
      case "%passive" -> Shape.passive;
      case "%fact" -> Shape.fact;
      case "%that" -> Shape.clause;
      case "%to" -> Shape.open;
      case "%do" -> Shape.infinitive;
      case "%consequence" -> new Consequence(classes.named("@consequence"));
      default -> throw wrong(text);
    };
  }

  private Term term(String word, String text) {
    if (word.startsWith("%")) {
      throw wrong(text);
    }
    return classes.term(word);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException("no such condition: " + text);
  }
}
