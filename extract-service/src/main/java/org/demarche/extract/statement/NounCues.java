package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * Nouns that report what somebody says, with a clause: "her claim that the vote was rigged",
 * "expressed hope that talks would resume".
 */
final class NounCues {

  static final Set<String> GIVING =
      Set.of(
          "make",
          "issue",
          "release",
          "express",
          "voice",
          "deliver",
          "give",
          "send",
          "repeat",
          "reiterate",
          "renew",
          "publish",
          "offer",
          "raise",
          "convey",
          "post",
          "have");

  /** Before whom it comes from. */
  static final Set<String> SOURCE = Set.of("by", "from");

  private final Lexicon lexicon;
  private final VerbSpeaker speakers;
  private final Outlook outlook;

  NounCues(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new VerbSpeaker(lexicon);
    this.outlook = new Outlook(lexicon);
  }

  /** In the order of their nouns. */
  List<Attribution> in(Passage passage, Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      boolean noun = sentence.tag(token).startsWith("NN");
      SpeechNoun speech = noun ? lexicon.noun(sentence.lemma(token)) : null;
      if (speech != null
          && !passage.isQuoted(sentence, token)
          && outlook.mayReport(sentence, token, speech)) {
        Attribution attribution = attribution(passage, sentence, token, speech);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  /** The tokens that are said, and where the cue ends. */
  private record Said(int first, int last, int cueEnd) {}

  private Attribution attribution(Passage passage, Sentence sentence, int noun, SpeechNoun speech) {
    Tree tree = sentence.tree();
    int clause = clause(sentence, noun);
    Said said =
        clause >= 0
            ? new Said(tree.first(clause), tree.last(clause), noun)
            : phrase(sentence, noun, speech);
    if (said == null) {
      return null;
    }
    int verb = tree.head(noun);
    boolean given =
        verb >= 0
            && verb < noun
            && tree.label(noun).equals("dobj")
            && GIVING.contains(sentence.lemma(verb))
            && lexicon.verb(sentence.lemma(verb)) == null;
    if (given && (Clauses.isNegated(sentence, verb) || Clauses.isUnreal(sentence, verb))) {
      return null;
    }
    VerbSpeaker.Found who =
        given ? speakers.of(passage, sentence, verb) : possessor(sentence, noun);
    if (who.speaker() == null
        || VerbCues.isOwnVoice(who.speaker())
        || (clause < 0 && !VerbCues.isSomebody(passage, who.speaker()))) {
      return null;
    }
    int from = given ? Clauses.groupStart(sentence, verb) : noun;
    Stretch content = passage.trimmed(sentence.start(said.first()), sentence.end(said.last()));
    return new Attribution(
        sentence,
        given ? verb : noun,
        new Stretch(sentence.start(from), sentence.end(said.cueEnd())),
        given ? sentence.lemma(verb) + " " + sentence.lemma(noun) : sentence.lemma(noun),
        speech.act(),
        who.speaker(),
        null,
        List.of(passage.withWholeQuotations(content, sentence.end(said.cueEnd()), passage.end())),
        given ? who.rule() : "possessor");
  }

  /** The clause that says what it is: with "that", or an infinitive. */
  private static int clause(Sentence sentence, int noun) {
    Tree tree = sentence.tree();
    for (int child : tree.children(noun)) {
      String label = tree.label(child);
      boolean clause = label.equals("acl") || label.equals("ccomp") || label.equals("relcl");
      if (child > noun && clause && opens(sentence, child)) {
        return child;
      }
    }
    return -1;
  }

  /** "a call for a truce", "calls for all sides to talk" */
  private static Said phrase(Sentence sentence, int noun, SpeechNoun speech) {
    Tree tree = sentence.tree();
    for (int child : tree.children(noun)) {
      boolean leads =
          child > noun
              && tree.label(child).equals("prep")
              && speech.prepositions().contains(Clauses.lower(sentence, child));
      int object = leads ? Clauses.object(tree, child) : -1;
      if (object >= 0) {
        return new Said(tree.first(object), tree.last(object), child);
      }
    }
    int mark = noun + 1;
    boolean wish =
        mark < sentence.size()
            && tree.label(mark).equals("mark")
            && speech.prepositions().contains(Clauses.lower(sentence, mark))
            && tree.head(mark) > mark;
    return wish ? new Said(mark + 1, tree.last(tree.head(mark)), mark) : null;
  }

  private static boolean opens(Sentence sentence, int clause) {
    int mark = sentence.tree().child(clause, "mark");
    return (mark >= 0 && Clauses.lower(sentence, mark).equals("that"))
        || Clauses.infinitiveMark(sentence, clause) >= 0;
  }

  /** "her claim", "the minister's claim", "a warning from Peru". */
  static VerbSpeaker.Found possessor(Sentence sentence, int noun) {
    Tree tree = sentence.tree();
    int owner = tree.child(noun, "poss");
    if (owner >= 0) {
      return VerbSpeaker.Found.by(Phrases.around(sentence, owner, noun), "possessor");
    }
    for (int child : tree.children(noun)) {
      boolean source =
          tree.label(child).equals("prep") && SOURCE.contains(Clauses.lower(sentence, child));
      int object = source ? Clauses.object(tree, child) : -1;
      if (object >= 0) {
        return VerbSpeaker.Found.by(Phrases.around(sentence, object, child), "possessor");
      }
    }
    return VerbSpeaker.Found.nobody("nobody is named with the noun");
  }
}
