package org.demarche.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.quotation.Quotation;
import org.demarche.record.Act;
import org.demarche.record.Actor;

/**
 * A paragraph that is a quotation and nothing else, behind one that reports nothing. Its speaker is
 * the only person of the paragraph before; where there are several it is not known.
 */
final class StandingAlone {

  static final String RULE = "alone";

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private StandingAlone() {}

  static boolean is(Passage passage) {
    int position = passage.start();
    for (Quotation quotation : passage.quotations()) {
      if (!passage.isBare(position, quotation.start())) {
        return false;
      }
      position = quotation.end();
    }
    return passage.isBare(position, passage.end());
  }

  static Attribution of(Passage passage, Passage before, Stretch stretch) {
    Speaker speaker = before == null ? null : onlyPerson(before);
    return new Attribution(
        passage.sentences().get(0),
        -1,
        null,
        null,
        Act.say,
        speaker,
        speaker == null ? "nobody is named with the quotation" : null,
        List.of(stretch),
        RULE);
  }

  /** The last mention of the only person, or {@code null}. */
  private static Speaker onlyPerson(Passage passage) {
    String only = null;
    Speaker last = null;
    for (Sentence sentence : passage.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        String id = person(passage.cast(), sentence, token);
        if (id != null && only != null && !id.equals(only)) {
          return null;
        }
        if (id != null) {
          only = id;
          last = Phrases.around(sentence, token, -1);
        }
      }
    }
    return last;
  }

  private static String person(Cast cast, Sentence sentence, int token) {
    String tag = sentence.tag(token);
    boolean named =
        (tag.startsWith("NNP") && !sentence.tree().label(token).equals("compound"))
            || (tag.equals("PRP") && PRONOUNS.contains(Clauses.lower(sentence, token)));
    Optional<Actor> actor = named ? cast.actor(sentence, token) : Optional.empty();
    return actor.filter(a -> a.kind() == Actor.Kind.person).map(Actor::id).orElse(null);
  }
}
