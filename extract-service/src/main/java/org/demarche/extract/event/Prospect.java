package org.demarche.extract.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

/**
 * Whether a sentence can hold an event, by its words and actors alone: its tree costs more than all
 * else. It can where some entry of the lexicon finds its trigger and the words that it asks for,
 * near enough to belong to it, and where somebody is there whom {@link Gate} would admit for it.
 */
final class Prospect {

  private static final Set<String> NEGATIONS = Set.of("n't", "n’t", "never", "without");

  /** How much a word promises: nothing, an event of somebody in politics, or one of anybody. */
  private static final int NONE = 0;

  private static final int SOME = 1;
  private static final int POLITICAL = 2;

  private final Words words;
  private final Sentence sentence;

  private Prospect(Words words) {
    this.words = words;
    this.sentence = words.sentence();
  }

  static boolean of(Words words, Cast cast) {
    return new Prospect(words).isOpen(cast);
  }

  private boolean isOpen(Cast cast) {
    boolean verb = isTold();
    boolean noun = false;
    for (int token = 0; token < words.size(); token++) {
      int promise = ofVerb(token);
      Optional<NounEntry> entry =
          NounTriggers.isNoun(words, token) ? words.noun(token) : Optional.empty();
      // "The port is under blockade": counts although nobody is named
      if (promise == POLITICAL || (entry.isPresent() && entry.get().has("affair"))) {
        return true;
      }
      verb |= promise == SOME;
      noun |= entry.isPresent() || ofNominal(token) != NONE;
    }
    if (noun || (verb && isNegated())) {
      return hasAnybody(cast);
    }
    return verb && hasParty(cast);
  }

  /** "X said that Y must", "X said Y was behind it": whoever says it demands or blames. */
  private boolean isTold() {
    return (words.hasAny(words.lexicon().obligatory()) || isBlamed()) && isSaid();
  }

  private boolean isBlamed() {
    return words.lexicon().classes().named("@culpable").mayBeIn(words)
        || words.has(words.lexicon().behind());
  }

  private boolean isSaid() {
    for (int token = 0; token < words.size(); token++) {
      Control control = words.control(token);
      if (control == Control.say || control == Control.request) {
        return true;
      }
    }
    return false;
  }

  /** What the word can be the trigger of, if it is a verb. */
  private int ofVerb(int token) {
    Word word = words.at(token);
    boolean verb = sentence.tag(token).startsWith("V") ? !isAuxiliary(token) : isPhrasal(token);
    return !word.verbs().isEmpty() && verb ? promise(word, token) : NONE;
  }

  /** "was not read", "has signed": only what follows can be told. */
  private boolean isAuxiliary(int token) {
    int next = token + 1;
    while (next < words.size() && sentence.tag(next).equals("RB")) {
      next++;
    }
    String tag = next < words.size() ? sentence.tag(next) : "";
    return switch (words.lemma(token)) {
      case "be" -> tag.equals("VBN") || tag.equals("VBG");
      case "have" -> tag.equals("VBN");
      case "do" -> tag.equals("VB");
      default -> false;
    };
  }

  /** "the lifting of the ban by Norland": a noun made of a verb, which has to name somebody. */
  private int ofNominal(int token) {
    Word verb = words.at(token).nominal();
    return verb == null ? NONE : promise(verb, token);
  }

  private int promise(Word verb, int token) {
    int promise = NONE;
    for (VerbEntry entry : verb.verbs()) {
      if (!entry.has("none") && entry.isPossible(words) && entry.isNear(words, token)) {
        if (Gate.isPolitical(entry.kind()) || entry.has("public")) {
          return POLITICAL;
        }
        promise = SOME;
      }
    }
    return promise;
  }

  /** "hand over": what the tagger takes for a noun is a verb with its particle. */
  private boolean isPhrasal(int token) {
    if (token + 1 == words.size() || !sentence.tag(token).startsWith("NN")) {
      return false;
    }
    Word next = words.at(token + 1);
    for (VerbEntry entry : words.at(token).verbs()) {
      if (entry.particle() == next) {
        return true;
      }
    }
    return false;
  }

  /** What did not happen concerns whoever might have done it. */
  private boolean isNegated() {
    for (int token = 0; token < words.size(); token++) {
      String lemma = words.lemma(token);
      if (lemma.startsWith("no") || NEGATIONS.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Anybody at all, as for events that have only been named or denied. */
  private boolean hasAnybody(Cast cast) {
    if (cast.appears(sentence, actor -> true)) {
      return true;
    }
    for (int token = 0; token < words.size(); token++) {
      if (NounPhrase.isActor(words, token) || sentence.tag(token).startsWith("PRP")) {
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
    for (int token = 0; token < words.size(); token++) {
      if (NounPhrase.isOfPublicSector(words, token) || Sides.isNoun(words, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPublic(Actor actor) {
    return actor.country() != null || Gate.isPublic(actor);
  }
}
