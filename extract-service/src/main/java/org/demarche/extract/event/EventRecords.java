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
import org.demarche.record.Place;
import org.demarche.record.Statement;
import org.demarche.record.When;

/** Makes records out of what was found in the sentences of one story. Confined to one thread. */
final class EventRecords {

  private final Story story;
  private final Claims claims;
  private final Sides sides;
  private final Map<String, Integer> equals = new HashMap<>();

  EventRecords(Story story, List<Statement> statements) {
    this.story = story;
    this.claims = new Claims(statements);
    this.sides = new Sides();
  }

  /**
   * The events of one sentence, one for each of the dates that it lists.
   *
   * @param before the sentence before it, or {@code null}
   */
  List<Event> of(Words words, Sentence before, Text text) {
    Clauses clauses = new Clauses(words);
    List<Candidate> found = new Triggers(clauses, new Parties(story, text, clauses, sides)).find();
    sides.heard(found);
    if (found.isEmpty()) {
      return List.of();
    }
    Dating dating = new Dating(clauses, story.times().in(words.sentence(), before));
    Placing placing = new Placing(story, text, clauses);
    List<String> about = Contexts.of(words);
    List<Event> events = new ArrayList<>();
    for (Candidate candidate : found) {
      List<When> dates = dating.of(candidate);
      for (When when : dates.isEmpty() ? Stream.<When>of((When) null).toList() : dates) {
        events.add(event(candidate, clauses, text, about, when, placing.of(candidate)));
      }
    }
    return events;
  }

  private Event event(
      Candidate found, Clauses clauses, Text text, List<String> about, When when, Place place) {
    Sentence sentence = clauses.sentence();
    Mention evidence = text.mention(sentence.start(), sentence.end());
    Mention word = text.mention(sentence.start(found.trigger()), sentence.end(found.trigger()));
    Kind kind = found.outcome().kind();
    String lemma = clauses.words().lemma(found.trigger());
    Claims.Claim claim = claims.of(found, word, text);
    return new Event(
        id(found, lemma, when, evidence.text()),
        1,
        story.source(),
        kind.type(),
        kind.mode(),
        about,
        kind.type().quad(),
        kind.cameo(),
        found.roles().actors(),
        found.roles().recipients(),
        when,
        place,
        found.outcome().status(),
        new Cue(lemma, word.text(), word.start(), word.end()),
        evidence,
        claim.claimedIn(),
        claim.statementId(),
        Instruments.of(found, clauses, text),
        Confidence.of(found),
        found.rule());
  }

  private String id(Candidate found, String lemma, When when, String sentence) {
    List<String> mentions =
        Stream.concat(found.roles().actors().stream(), found.roles().recipients().stream())
            .map(Actor::mention)
            .filter(Objects::nonNull)
            .map(Mention::text)
            .toList();
    String article = story.source().articleId();
    String type = found.outcome().kind().type().name();
    String date = when == null ? null : when.text();
    String first = RecordId.event(article, type, lemma, mentions, date, sentence, 0);
    int ordinal = equals.merge(first, 1, Integer::sum) - 1;
    return ordinal == 0
        ? first
        : RecordId.event(article, type, lemma, mentions, date, sentence, ordinal);
  }
}
