package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final ColonCues colons;
  private final NestedCues nested;

  public Statements() {
    this.lexicon = Lexicon.load();
    this.confidence = Confidence.load();
    this.verbs = new VerbCues(lexicon);
    this.nouns = new NounCues(lexicon);
    this.colons = new ColonCues(lexicon);
    this.nested = new NestedCues(lexicon);
  }

  /** In the order of the text. */
  public List<Statement> in(Story story) {
    List<Statement> statements = new ArrayList<>();
    StatementRecords records = new StatementRecords(story, lexicon, confidence);
    for (Story.Part part : story.parts()) {
      List<Passage> passages = passages(part, story.cast());
      statements.addAll(records.of(part, attributions(passages)));
    }
    return statements;
  }

  private List<Attribution> attributions(List<Passage> passages) {
    List<Attribution> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (Sentence sentence : passage.sentences()) {
        found.addAll(in(passage, sentence));
      }
    }
    Covered covered = Covered.by(found);
    Set<String> quoted = null;
    for (Passage passage : passages) {
      List<Attribution> more = new ArrayList<>();
      LabelCues.in(passage).stream()
          .filter(label -> !covered.overlaps(label.whole()))
          .forEach(more::add);
      more.forEach(covered::add);
      more.addAll(colons.in(passage, covered));
      if (PullQuotes.mayBe(passage) && !covered.overlaps(passage.whole())) {
        quoted = quoted == null ? PullQuotes.speakers(found, passage) : quoted;
        more.addAll(PullQuotes.in(passage, quoted));
      }
      more.forEach(covered::add);
      found.addAll(more);
    }
    Floating.settle(passages, found);
    passages.forEach(passage -> found.addAll(nested.in(passage)));
    return found.stream().map(each -> worded(passages.get(0), each)).flatMap(List::stream).toList();
  }

  /** Without the parts that hold no word, such as quotation marks around nothing. */
  private static List<Attribution> worded(Passage passage, Attribution attribution) {
    List<Stretch> parts =
        attribution.content().stream()
            .filter(part -> !passage.isBare(part.start(), part.end()))
            .toList();
    return parts.isEmpty() ? List.of() : List.of(attribution.withContent(parts));
  }

  private List<Attribution> in(Passage passage, Sentence sentence) {
    List<Attribution> found = Postposed.clipped(passage, verbs.in(passage, sentence));
    found.addAll(AccordingTo.in(passage, sentence));
    for (Attribution noun : nouns.in(passage, sentence)) {
      boolean known =
          found.stream().anyMatch(other -> other.covers(noun.whole()) && sameStart(other, noun));
      if (!known) {
        found.add(noun);
      }
    }
    return found;
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
