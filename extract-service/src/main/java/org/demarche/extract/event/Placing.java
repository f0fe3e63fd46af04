package org.demarche.extract.event;

import java.util.List;
import java.util.Set;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.story.Story;
import org.demarche.record.Actor;
import org.demarche.record.Place;

/** Where an event happened, when the sentence says it. */
final class Placing {

  private static final List<String> PREPOSITIONS =
      List.of("in", "at", "near", "outside", "of", "off", "around");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

  private final Story story;
  private final Text text;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Tree tree;

  Placing(Story story, Text text, Clauses clauses) {
    this.story = story;
    this.text = text;
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.tree = clauses.tree();
  }

  /** {@code null} where the sentence does not say. */
  Place of(Candidate event) {
    int trigger = event.trigger();
    Place place = beside(trigger);
    int head = tree.head(trigger);
    boolean light = place == null && event.rule().equals("light") && head >= 0;
    return light ? beside(head) : place;
  }

  private Place beside(int token) {
    for (String preposition : PREPOSITIONS) {
      boolean owns = preposition.equals("of");
      if (owns && clauses.isVerb(token)) {
        continue;
      }
      for (int phrase : clauses.phrases(token, preposition)) {
        if (isPlace(phrase)) {
          return place(phrase);
        }
      }
    }
    return null;
  }

  private boolean isPlace(int token) {
    String name = sentence.name(token);
    return name.length() > 2 && PLACES.contains(name.substring(2));
  }

  private Place place(int head) {
    int first = head;
    while (first > 0 && isPlace(first - 1) && tree.head(first - 1) == head) {
      first--;
    }
    String country = story.cast().actor(sentence, head).map(Actor::country).orElse(null);
    return new Place(
        text.slice(sentence.start(first), sentence.end(head)),
        country,
        text.mention(sentence.start(first), sentence.end(head)));
  }
}
