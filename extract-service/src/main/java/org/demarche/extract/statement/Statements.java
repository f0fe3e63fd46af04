package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.article.Paragraph;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.quotation.Quotation;
import org.demarche.extract.story.Story;
import org.demarche.record.Statement;

/** Finds the statements of a story. Thread-safe. */
public final class Statements {

  private final VerbCues verbs;

  public Statements() {
    this.verbs = new VerbCues(Lexicon.load());
  }

  /** In the order of the text. */
  public List<Statement> in(Story story) {
    List<Statement> statements = new ArrayList<>();
    StatementRecords records = new StatementRecords(story);
    for (Story.Part part : story.parts()) {
      List<Attribution> found = new ArrayList<>();
      List<Passage> passages = passages(part, story.cast());
      for (Passage passage : passages) {
        for (Sentence sentence : passage.sentences()) {
          found.addAll(verbs.in(passage, sentence));
          found.addAll(AccordingTo.in(passage, sentence));
        }
      }
      Floating.settle(passages, found);
      statements.addAll(records.of(part, found));
    }
    return statements;
  }

  private static List<Passage> passages(Story.Part part, Cast cast) {
    Text text = part.document().text();
    List<Quotation> quotations = part.quotations().outermost();
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    for (int index = 0; index < text.paragraphs().size(); index++) {
      Paragraph paragraph = text.paragraphs().get(index);
      int first = next;
      while (next < quotations.size() && quotations.get(next).start() < paragraph.end()) {
        next++;
      }
      passages.add(
          new Passage(
              text,
              cast,
              paragraph.start(),
              paragraph.end(),
              part.document().paragraphs().get(index),
              quotations.subList(first, next)));
    }
    return passages;
  }
}
