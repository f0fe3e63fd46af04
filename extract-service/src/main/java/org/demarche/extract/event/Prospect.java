package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

/**
 * Whether a sentence can hold an event, by its words and actors alone: its tree costs more than all
 * else. It can where some entry of the lexicon finds its trigger and the words that it asks for,
 * wherever they stand, and where somebody is there whom {@link Gate} would admit for it.
 */
final class Prospect {

  private static final Set<String> NEGATIONS = Set.of("n't", "n’t", "never", "without");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final List<String> lemmas = new ArrayList<>();
  private final Set<String> words;

  private Prospect(Sentence sentence, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    for (int token = 0; token < sentence.size(); token++) {
      lemmas.add(Words.lemma(sentence, token));
    }
    this.words = new HashSet<>(lemmas);
  }

  static boolean of(Sentence sentence, Cast cast, Lexicon lexicon) {
    Prospect prospect = new Prospect(sentence, lexicon);
    boolean verb = prospect.isTold();
    boolean noun = false;
    for (int token = 0; token < sentence.size(); token++) {
      List<Kind> kinds = prospect.ofVerb(token);
      if (kinds.stream().anyMatch(Gate::isPolitical) || prospect.isAffair(token)) {
        return true;
      }
      verb |= !kinds.isEmpty();
      noun |= prospect.isNoun(token);
    }
    if (noun || (verb && prospect.isNegated())) {
      return prospect.hasAnybody(cast);
    }
    return verb && prospect.hasParty(cast);
  }

  /** "X said that Y must", "X said Y was behind it": whoever says it demands or blames. */
  private boolean isTold() {
    boolean demand = Modality.OBLIGATORY.stream().anyMatch(words::contains);
    boolean blame = words.contains("behind") || lexicon.classes().mayMatch("@culpable", words);
    return (demand || blame)
        && words.stream()
            .map(lexicon::control)
            .anyMatch(control -> control == Control.say || control == Control.request);
  }

  /** What the word can be the trigger of, if it is a verb or made of one. */
  private List<Kind> ofVerb(int token) {
    String lemma = lemmas.get(token);
    List<Kind> kinds = new ArrayList<>();
    if (sentence.tag(token).startsWith("V") || isPhrasal(token)) {
      addVerb(lemma, kinds);
    }
    if (lexicon.nominal(lemma) != null) {
      addVerb(lexicon.nominal(lemma), kinds);
    }
    return kinds;
  }

  /** "hand over": what the tagger takes for a noun is a verb with its particle. */
  private boolean isPhrasal(int token) {
    return token + 1 < lemmas.size()
        && sentence.tag(token).startsWith("NN")
        && lexicon.verbs(lemmas.get(token)).stream()
            .anyMatch(entry -> lemmas.get(token + 1).equals(entry.particle()));
  }

  private boolean isNoun(int token) {
    return lexicon.nominal(lemmas.get(token)) != null || lexicon.noun(sentence, token).isPresent();
  }

  /** "The port is under blockade": counts although nobody is named. */
  private boolean isAffair(int token) {
    return lexicon.noun(sentence, token).filter(entry -> entry.has("affair")).isPresent();
  }

  /** What did not happen concerns whoever might have done it. */
  private boolean isNegated() {
    return words.stream().anyMatch(word -> NEGATIONS.contains(word) || word.startsWith("no"));
  }

  private void addVerb(String verb, List<Kind> kinds) {
    for (VerbEntry entry : lexicon.verbs(verb)) {
      if (!entry.has("none") && hasWords(entry)) {
        kinds.add(entry.kind());
      }
    }
  }

  private boolean hasWords(VerbEntry entry) {
    if (entry.particle() != null && !words.contains(entry.particle())) {
      return false;
    }
    for (String condition : entry.object()) {
      if (isPossible(condition)) {
        return true;
      }
    }
    return entry.object().isEmpty();
  }

  /** See verbs.txt for what a condition may be. */
  private boolean isPossible(String condition) {
    int both = condition.indexOf('&');
    if (both >= 0) {
      return isPossible(condition.substring(0, both)) && isPossible(condition.substring(both + 1));
    }
    int colon = condition.indexOf(':');
    if (colon >= 0) {
      String place = condition.substring(0, colon);
      return (place.equals("subj") || words.contains(place))
          && isPossible(condition.substring(colon + 1));
    }
    int plus = condition.indexOf('+');
    if (plus > 0) {
      return isPossible(condition.substring(0, plus))
          && words.contains(condition.substring(plus + 1));
    }
    char first = condition.charAt(0);
    if (first == '>' || first == '~' || first == '=') {
      return isPossible(condition.substring(1));
    }
    if (condition.equals("%consequence")) {
      return lexicon.classes().mayMatch("@consequence", words);
    }
    return first == '%' || lexicon.classes().mayMatch(condition, words);
  }

  /** Anybody at all, as for events that have only been named or denied. */
  private boolean hasAnybody(Cast cast) {
    if (cast.appears(sentence, actor -> true)) {
      return true;
    }
    for (int token = 0; token < sentence.size(); token++) {
      if (NounPhrase.isActor(sentence, token, lexicon.classes())
          || sentence.tag(token).startsWith("PRP")) {
        return true;
      }
    }
    return hasParty(cast);
  }

  /** Somebody in politics, or of a country; or a noun for such. */
  private boolean hasParty(Cast cast) {
    if (cast.appears(sentence, Prospect::isPublic)) {
      return true;
    }
    for (int token = 0; token < sentence.size(); token++) {
      if (NounPhrase.isOfPublicSector(sentence, token, lexicon.classes())
          || Sides.isNoun(sentence, token, lexicon.classes())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPublic(Actor actor) {
    return actor.country() != null || Gate.isPublic(actor);
  }
}
