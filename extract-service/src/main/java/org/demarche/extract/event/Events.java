package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.story.Story;
import org.demarche.id.RecordId;
import org.demarche.record.Actor;
import org.demarche.record.Cue;
import org.demarche.record.Event;
import org.demarche.record.Mention;
import org.demarche.record.Statement;

/** Finds the events of a story. Thread-safe. */
public final class Events {

  private final Lexicon lexicon = Lexicon.load();

  /**
   * @param statements of the same story: what is asserted only inside one of them is a claim
   * @return events in the order of the text
   */
  public List<Event> in(Story story, List<Statement> statements) {
    List<Event> events = new ArrayList<>();
    Map<String, Integer> equals = new HashMap<>();
    for (Story.Part part : story.parts()) {
      for (Sentence sentence : part.document().sentences()) {
        if (lexicon.concerns(sentence)) {
          events.addAll(in(sentence, part.document().text(), story, equals));
        }
      }
    }
    return events;
  }

  private List<Event> in(Sentence sentence, Text text, Story story, Map<String, Integer> equals) {
    Clauses clauses = new Clauses(sentence, lexicon);
    Parties parties = new Parties(story, text, clauses, lexicon);
    return new Triggers(lexicon, clauses, parties)
        .find().stream().map(candidate -> event(candidate, sentence, text, story, equals)).toList();
  }

  private Event event(
      Candidate found, Sentence sentence, Text text, Story story, Map<String, Integer> equals) {
    Mention evidence = text.mention(sentence.start(), sentence.end());
    Mention word = text.mention(sentence.start(found.trigger()), sentence.end(found.trigger()));
    Kind kind = found.outcome().kind();
    List<String> mentions =
        Stream.concat(found.roles().actors().stream(), found.roles().recipients().stream())
            .map(Actor::mention)
            .filter(Objects::nonNull)
            .map(Mention::text)
            .toList();
    String lemma = Words.lemma(sentence, found.trigger());
    String id = id(story, kind, lemma, mentions, evidence.text(), equals);
    return new Event(
        id,
        1,
        story.source(),
        kind.type(),
        kind.mode(),
        List.of(),
        kind.type().quad(),
        kind.cameo(),
        found.roles().actors(),
        found.roles().recipients(),
        null,
        null,
        found.outcome().status(),
        new Cue(lemma, word.text(), word.start(), word.end()),
        evidence,
        null,
        null,
        null,
        null,
        found.rule());
  }

  private static String id(
      Story story,
      Kind kind,
      String lemma,
      List<String> mentions,
      String sentence,
      Map<String, Integer> equals) {
    String article = story.source().articleId();
    String type = kind.type().name();
    String first = RecordId.event(article, type, lemma, mentions, null, sentence, 0);
    int ordinal = equals.merge(first, 1, Integer::sum) - 1;
    return ordinal == 0
        ? first
        : RecordId.event(article, type, lemma, mentions, null, sentence, ordinal);
  }
}
