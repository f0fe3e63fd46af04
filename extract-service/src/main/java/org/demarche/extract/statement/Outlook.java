package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/**
 * Whether a verb or noun can report anything, by the words and tags around it alone: a tree costs
 * more than all else, and most sentences with a cue have none that does. Where in doubt, it can.
 */
final class Outlook {

  /** Verbs whose infinitive happens: "went on to say". */
  static final Set<String> GOING_ON =
      Set.of(
          "go",
          "continue",
          "proceed",
          "begin",
          "start",
          "come",
          "take",
          "use",
          "quick",
          "rush",
          "hasten");

  /** How far before "to" such a verb may stand. */
  private static final int NEAR = 14;

  private final Lexicon lexicon;

  Outlook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the verb can be asserted of somebody, and can have something that it reports. */
  boolean mayReport(Passage passage, Sentence sentence, int verb, SpeechVerb speech) {
    return isPossiblyAsserted(sentence, verb)
        && hasPossibleSpeaker(passage, sentence, speech)
        && (!passage.quotations().isEmpty() || hasPossibleContent(sentence, verb, speech));
  }

  private static boolean isPossiblyAsserted(Sentence sentence, int verb) {
    int before = verb - 1;
    while (before >= 0 && isAdverb(sentence, before)) {
      if (isNever(sentence, before)) {
        return false;
      }
      before--;
    }
    if (before < 0) {
      return true;
    }
    return switch (sentence.tag(verb)) {
      case "VB" ->
          switch (sentence.tag(before)) {
            case "TO" -> goesOn(sentence, before);
            case "MD" -> !Clauses.UNREAL.contains(Clauses.lower(sentence, before));
            default -> true;
          };
      case "VBN" -> !isPassiveOfNobody(sentence, before, verb) && !isAttribute(sentence, verb);
      case "VBG" -> !isAttribute(sentence, verb);
      default -> true;
    };
  }

  private static boolean isAdverb(Sentence sentence, int token) {
    return sentence.tag(token).equals("RB");
  }

  /** "never said", "did not say". */
  private static boolean isNever(Sentence sentence, int adverb) {
    String word = Clauses.lower(sentence, adverb);
    return word.equals("never") || word.equals("not") || word.equals("n't") || word.equals("n’t");
  }

  /** "went on to say", but not "wants to say". */
  private static boolean goesOn(Sentence sentence, int to) {
    for (int token = to - 1; token >= Math.max(0, to - NEAR); token--) {
      if (GOING_ON.contains(sentence.lemma(token))) {
        return true;
      }
    }
    return false;
  }

  /** "was told that it was over", but not "it was said", "was condemned by the bishop". */
  private static boolean isPassiveOfNobody(Sentence sentence, int before, int verb) {
    if (!sentence.lemma(before).equals("be") || has(sentence, "it", 0, before)) {
      return false;
    }
    return !has(sentence, "by", verb + 1, sentence.size());
  }

  private static boolean has(Sentence sentence, String word, int from, int to) {
    for (int token = from; token < to; token++) {
      if (Clauses.lower(sentence, token).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "the alleged plot", "a growing demand". */
  private static boolean isAttribute(Sentence sentence, int verb) {
    String before = sentence.tag(verb - 1);
    return (before.equals("DT") || before.equals("PRP$") || before.startsWith("JJ"))
        && verb + 1 < sentence.size()
        && sentence.tag(verb + 1).startsWith("NN");
  }

  /** What anything can do takes somebody, or a document. */
  private boolean hasPossibleSpeaker(Passage passage, Sentence sentence, SpeechVerb speech) {
    if (!speech.isWeak() && !speech.isThought() && !speech.isOfDocuments()) {
      return true;
    }
    for (int token = 0; token < sentence.size(); token++) {
      boolean document = !speech.isThought() && lexicon.isDocument(sentence.lemma(token));
      if (document || (!speech.isOfDocuments() && maySpeak(passage, sentence, token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean maySpeak(Passage passage, Sentence sentence, int token) {
    return switch (sentence.tag(token)) {
      case "NNP", "NNPS", "NNS", "PRP", "WP" -> true;
      case "NN" -> passage.isActor(new Speaker(sentence, token, token, token));
      default -> VerbCues.UNNAMED.contains(Clauses.lower(sentence, token));
    };
  }

  /** Where nothing is quoted: a clause, an object, an infinitive or the right preposition. */
  private boolean hasPossibleContent(Sentence sentence, int verb, SpeechVerb speech) {
    boolean clause =
        (speech.takesClause() && !speech.isWeak() && !speech.isThought())
            || (speech.isAside() && has(sentence, "as", 0, verb));
    for (int token = 0; token < sentence.size() && !clause; token++) {
      clause =
          lexicon.noun(sentence.lemma(token)) != null
              || (speech.takesClause() && isOtherVerb(sentence, token, verb))
              || (token > verb && mayBeContent(sentence, token, speech));
    }
    return clause;
  }

  private static boolean mayBeContent(Sentence sentence, int token, SpeechVerb speech) {
    String tag = sentence.tag(token);
    return (speech.takesInfinitive() && isVerbal(tag))
        || (speech.takesObject() && isNominal(tag))
        || speech.takes(Clauses.lower(sentence, token));
  }

  private static boolean isVerbal(String tag) {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("V")
        || tag.equals("PRP")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.startsWith("W");
  }

  /** Of another clause; not "has said", "did say". */
  private static boolean isOtherVerb(Sentence sentence, int token, int verb) {
    boolean auxiliary =
        token < verb
            && verb - token <= 2
            && Set.of("have", "be", "do").contains(sentence.lemma(token));
    return token != verb && isVerbal(sentence.tag(token)) && !auxiliary;
  }

  /**
   * A noun reports with a clause or the right preposition behind it, and with somebody whose it is
   * or who gives it.
   */
  boolean mayReport(Sentence sentence, int noun, SpeechNoun speech) {
    for (int token = noun + 1; token < sentence.size(); token++) {
      String word = Clauses.lower(sentence, token);
      if (sentence.tag(token).equals("TO")
          || word.equals("that")
          || speech.prepositions().contains(word)) {
        return hasPossibleGiver(sentence, noun);
      }
    }
    return false;
  }

  private static boolean hasPossibleGiver(Sentence sentence, int noun) {
    for (int token = 0; token < sentence.size(); token++) {
      boolean gives =
          token < noun
              ? NounCues.GIVING.contains(sentence.lemma(token))
                  || sentence.tag(token).equals("POS")
                  || sentence.tag(token).equals("PRP$")
                  || sentence.tag(token).equals("WP$")
              : NounCues.SOURCE.contains(Clauses.lower(sentence, token));
      if (gives) {
        return true;
      }
    }
    return false;
  }
}
