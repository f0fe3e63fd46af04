package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** Verbs that report what somebody says: "The ministry said that talks would resume." */
final class VerbCues {

  /** Verbs whose infinitive happens: "went on to say". */
  private static final Set<String> GOING_ON =
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

  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  private final Lexicon lexicon;
  private final VerbSpeaker speakers;
  private final VerbContent contents;

  VerbCues(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new VerbSpeaker(lexicon);
    this.contents = new VerbContent(lexicon);
  }

  /** In the order of their verbs. */
  List<Attribution> in(Passage passage, Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      SpeechVerb speech =
          Clauses.isVerb(sentence, token) ? lexicon.verb(sentence.lemma(token)) : null;
      if (speech != null && !passage.isQuoted(sentence, token)) {
        Attribution attribution = attribution(passage, sentence, token, speech);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  private Attribution attribution(Passage passage, Sentence sentence, int verb, SpeechVerb speech) {
    if (!isAsserted(sentence, verb)) {
      return null;
    }
    VerbSpeaker.Found who = speakers.of(passage, sentence, verb);
    if (isOwnVoice(sentence, who.speaker())) {
      return null;
    }
    CueClause clause = CueClause.of(sentence, verb, speech, who.speaker());
    Content content = contents.of(passage, clause);
    if (content == null) {
      return null;
    }
    Stretch cue =
        new Stretch(
            sentence.start(Clauses.groupStart(sentence, verb)), sentence.end(content.cueEnd()));
    return new Attribution(
        sentence,
        verb,
        cue,
        speech.lemma(),
        speech.act(),
        who.speaker(),
        who.reason(),
        content.parts(),
        who.rule());
  }

  /** Neither denied, nor only imagined, nor demanded. */
  private static boolean isAsserted(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    if (tree.label(verb).equals("amod")
        || isAskedFirst(sentence, verb)
        || Clauses.isNegated(sentence, verb)
        || Clauses.isUnreal(sentence, verb)) {
      return false;
    }
    if (!sentence.tag(verb).equals("VB")) {
      return true;
    }
    if (Clauses.infinitiveMark(sentence, verb) >= 0) {
      int head = tree.head(verb);
      return head >= 0
          && GOING_ON.contains(sentence.lemma(head))
          && !Clauses.isUnreal(sentence, head);
    }
    return Clauses.ownSubject(tree, verb) >= 0 || tree.child(verb, "aux") >= 0;
  }

  /** "Asked about the vote, he said ...": the answer is the statement. */
  private static boolean isAskedFirst(Sentence sentence, int verb) {
    return sentence.tag(verb).equals("VBN") && sentence.tree().label(verb).equals("advcl");
  }

  private static boolean isOwnVoice(Sentence sentence, Speaker speaker) {
    return speaker != null && OWN_VOICE.contains(Clauses.lower(sentence, speaker.head()));
  }
}
