package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.quotation.Quotation;

/**
 * Reports that somebody who is quoted makes: "“The envoy told us that it was over,” Soto said."
 * They are indirect, since nobody quotes the envoy. Only plain clauses are read, with somebody who
 * is named: what a pronoun means changes inside a quotation.
 */
final class NestedCues {

  static final String RULE = "nested";

  /** "when Soto says so", "people who say": a condition or a kind, nothing that was said. */
  private static final Set<String> DEPENDENT = Set.of("advcl", "relcl", "acl");

  private final Lexicon lexicon;

  NestedCues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Attribution> in(Passage passage) {
    List<Attribution> found = new ArrayList<>();
    if (passage.quotations().isEmpty()) {
      return found;
    }
    for (Sentence sentence : passage.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        Quotation quotation =
            Clauses.isVerb(sentence, token) ? passage.quotationAt(sentence.start(token)) : null;
        SpeechVerb speech = quotation == null ? null : lexicon.verb(sentence.lemma(token));
        Attribution attribution =
            speech == null ? null : attribution(passage, quotation, sentence, token, speech);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  private static Attribution attribution(
      Passage passage, Quotation quotation, Sentence sentence, int verb, SpeechVerb speech) {
    Tree tree = sentence.tree();
    int subject = Clauses.ownSubject(tree, verb);
    int clause = tree.child(verb, "ccomp");
    boolean plain =
        speech.takesClause()
            && !speech.isWeak()
            && !speech.isThought()
            && !speech.isOfDocuments()
            && subject >= 0
            && subject < verb
            && sentence.tag(subject).startsWith("NN")
            && !DEPENDENT.contains(tree.label(verb))
            && clause > verb
            && VerbCues.isAsserted(sentence, verb);
    if (!plain) {
      return null;
    }
    Speaker speaker = Phrases.around(sentence, subject, verb);
    int end = Clauses.groupEnd(sentence, verb);
    int first = Math.max(tree.first(clause), end + 1);
    Stretch content = passage.trimmed(sentence.start(first), sentence.end(tree.last(clause)));
    Stretch cue =
        new Stretch(sentence.start(Clauses.groupStart(sentence, verb)), sentence.end(end));
    boolean within =
        speaker.stretch().start() >= quotation.contentStart()
            && content.end() <= quotation.contentEnd()
            && content.start() < content.end();
    return within && !VerbCues.isOwnVoice(speaker) && VerbCues.isSomebody(passage, speaker)
        ? new Attribution(
            sentence,
            verb,
            cue,
            speech.lemma(),
            speech.act(),
            speaker,
            null,
            List.of(content),
            RULE)
        : null;
  }
}
