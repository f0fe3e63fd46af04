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

  private final Lexicon lexicon;
  private final Confidence confidence;
  private final VerbCues verbs;
  private final NounCues nouns;

  public Statements() {
    this.lexicon = Lexicon.load();
    this.confidence = Confidence.load();
    this.verbs = new VerbCues(lexicon);
    this.nouns = new NounCues(lexicon);
  }

  /** In the order of the text. */
  public List<Statement> in(Story story) {
    List<Statement> statements = new ArrayList<>();
    StatementRecords records = new StatementRecords(story, lexicon, confidence);
    for (Story.Part part : story.parts()) {
      List<Attribution> found = new ArrayList<>();
      List<Passage> passages = passages(part, story.cast());
      for (Passage passage : passages) {
        for (Sentence sentence : passage.sentences()) {
          found.addAll(verbs.in(passage, sentence));
          found.addAll(AccordingTo.in(passage, sentence));
          nouns.in(passage, sentence).stream()
              .filter(
                  noun ->
                      found.stream()
                          .noneMatch(
                              other ->
                                  other.covers(noun.whole())
                                      && other.sentence() == noun.sentence()
                                      && sameStart(other, noun)))
              .forEach(found::add);
        }
      }
      for (Passage passage : passages) {
        LabelCues.in(passage).stream()
            .filter(
                label -> found.stream().noneMatch(other -> other.whole().overlaps(label.whole())))
            .forEach(found::add);
      }
      Floating.settle(passages, found);
      statements.addAll(records.of(part, found));
    }
    return statements;
  }

  /** A verb with a noun as object has been found already: "repeated his claim that". */
  private static boolean sameStart(Attribution one, Attribution other) {
    return one.whole().start() == other.whole().start();
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
