package org.demarche.extract.actor;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Tells subjects by tags alone, since most sentences are never parsed. */
final class Grammar {

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "claim",
          "argue",
          "warn",
          "write",
          "explain",
          "insist",
          "announce",
          "stress",
          "emphasize",
          "emphasise",
          "declare",
          "state",
          "report",
          "admit",
          "acknowledge",
          "point",
          "ask",
          "reply",
          "respond",
          "suggest",
          "call",
          "urge",
          "recall",
          "remark",
          "believe",
          "think",
          "continue",
          "conclude",
          "describe",
          "deny",
          "accuse",
          "reject",
          "confirm",
          "tweet",
          "highlight",
          "express",
          "underline",
          "caution",
          "mention",
          "promise",
          "vow",
          "pledge",
          "joke",
          "complain",
          "maintain",
          "predict",
          "reveal",
          "agree",
          "recount",
          "observe");

  /** How far behind the phrase its verb may stand. */
  private static final int REACH = 40;

  private Grammar() {}

  static void describe(Phrase phrase) {
    int verb = phrase.prepositional || isObject(phrase) ? -1 : verbAfter(phrase);
    if (verb < 0) {
      verb = invertedVerb(phrase);
    }
    phrase.subject = verb >= 0;
    phrase.speaking = verb >= 0 && isSpeech(phrase.sentence, verb);
  }

  /** "met Soto", but not "said Soto met". */
  private static boolean isObject(Phrase phrase) {
    int before = phrase.first - 1;
    return before >= 0
        && phrase.sentence.tag(before).startsWith("VB")
        && !SPEECH.contains(phrase.sentence.lemma(before));
  }

  private static boolean isSpeech(Sentence sentence, int verb) {
    int token = verb;
    while (token < sentence.size() && token < verb + 4) {
      if (sentence.tag(token).startsWith("VB") && SPEECH.contains(sentence.lemma(token))) {
        return true;
      }
      token++;
    }
    return false;
  }

  /** "Soto said", "Soto, the minister, said", "Soto also said", "Soto, who left, said". */
  private static int verbAfter(Phrase phrase) {
    Sentence sentence = phrase.sentence;
    int token = phrase.last + 1;
    int limit = Math.min(sentence.size(), token + REACH);
    if (token < limit && sentence.tag(token).equals("POS")) {
      return -1;
    }
    boolean aside = false;
    while (token < limit) {
      String tag = sentence.tag(token);
      if (isFinite(tag) && !aside) {
        return token;
      }
      if (tag.equals(",") || tag.equals("-LRB-") || tag.equals("-RRB-") || tag.equals(":")) {
        aside = !aside;
      } else if (!aside && !tag.startsWith("RB") && !isModifierOf(sentence, token)) {
        return -1;
      }
      token++;
    }
    return -1;
  }

  /** "the minister of Peru said", "the minister for trade said". */
  private static boolean isModifierOf(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return (tag.equals("IN") && !sentence.form(token).equals("that"))
        || tag.startsWith("NN")
        || tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("CC");
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** "…," said Soto. */
  private static int invertedVerb(Phrase phrase) {
    Sentence sentence = phrase.sentence;
    int verb = phrase.first - 1;
    if (verb < 0
        || !sentence.tag(verb).startsWith("VB")
        || !SPEECH.contains(sentence.lemma(verb))) {
      return -1;
    }
    if (verb == 0) {
      return verb;
    }
    String before = sentence.tag(verb - 1);
    return before.equals(",") || before.equals("''") || before.equals("``") || before.equals(".")
        ? verb
        : -1;
  }
}
