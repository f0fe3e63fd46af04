package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.quotation.Quotation;
import org.demarche.record.Act;

/**
 * Clauses that lead in a quotation by a colon without a verb of saying: "She minced no words: “We
 * will not go.”" The clause's subject says it, not the nearest name.
 */
final class ColonCues {

  private final Lexicon lexicon;

  ColonCues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Attribution> in(Passage passage, Covered covered) {
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : passage.sentences()) {
      for (int token = 1; token < sentence.size(); token++) {
        if (sentence.form(token).equals(":") && !passage.isQuoted(sentence, token)) {
          Quotation quotation = passage.quotationStartingAfter(sentence.end(token));
          if (quotation != null && Floating.isSentence(passage, quotation)) {
            add(found, passage, sentence, token, quotation, covered);
          }
        }
      }
    }
    return found;
  }

  private void add(
      List<Attribution> found,
      Passage passage,
      Sentence sentence,
      int colon,
      Quotation quotation,
      Covered covered) {
    Stretch content = new Stretch(quotation.start(), quotation.end());
    Speaker speaker = covered.overlaps(content) ? null : speaker(passage, sentence, colon);
    if (speaker != null && !VerbCues.isOwnVoice(speaker)) {
      Stretch cue = new Stretch(sentence.start(colon), sentence.end(colon));
      found.add(
          new Attribution(
              sentence, colon, cue, ":", Act.say, speaker, null, List.of(content), "colon"));
    }
  }

  /** The subject of the clause before the colon, else who or what is named right before it. */
  private Speaker speaker(Passage passage, Sentence sentence, int colon) {
    Tree tree = sentence.tree();
    int root = tree.root();
    int verb = root < colon ? root : firstVerb(sentence, root, colon);
    int subject = verb >= 0 ? Clauses.ownSubject(tree, verb) : -1;
    if (subject >= 0 && subject < colon) {
      Speaker speaker = Phrases.around(sentence, subject, verb);
      if (says(passage, speaker)) {
        return speaker;
      }
    }
    Speaker near = Phrases.endingAt(sentence, colon - 1, 0);
    boolean topic =
        near != null
            && near.first() > 0
            && sentence.tag(near.first() - 1).equals("IN")
            && !Clauses.lower(sentence, near.first() - 1).equals("from");
    return near != null && !topic && says(passage, near) ? near : null;
  }

  /** The verb before the colon that hangs on the root behind it, or -1. */
  private static int firstVerb(Sentence sentence, int root, int colon) {
    for (int child : sentence.tree().children(root)) {
      if (child < colon && Clauses.isVerb(sentence, child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean says(Passage passage, Speaker speaker) {
    return VerbCues.isSomebody(passage, speaker)
        || lexicon.isDocument(speaker.sentence().lemma(speaker.head()));
  }
}
