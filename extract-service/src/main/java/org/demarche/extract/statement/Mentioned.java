package org.demarche.extract.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.story.Story;
import org.demarche.record.Actor;

/** The known actors that a statement speaks of. */
final class Mentioned {

  private Mentioned() {}

  /** Each once, in the order of their first mention, the speaker left out. */
  static List<Actor> in(Story.Part part, Cast cast, Attribution attribution, Actor speaker) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    Stretch whole = attribution.whole();
    for (Sentence sentence : part.document().sentences()) {
      if (sentence.end() > whole.start() && sentence.start() < whole.end()) {
        collect(sentence, cast, attribution, actors);
      }
    }
    if (speaker != null) {
      actors.remove(speaker.id());
    }
    return List.copyOf(actors.values());
  }

  private static void collect(
      Sentence sentence, Cast cast, Attribution attribution, Map<String, Actor> actors) {
    for (int token = 0; token < sentence.size(); token++) {
      boolean named = sentence.tag(token).startsWith("NNP") || sentence.tag(token).equals("PRP");
      if (named && attribution.covers(new Stretch(sentence.start(token), sentence.end(token)))) {
        Optional<Actor> actor = cast.actor(sentence, token);
        actor.filter(Mentioned::isKnown).ifPresent(known -> actors.putIfAbsent(known.id(), known));
      }
    }
  }

  private static boolean isKnown(Actor actor) {
    return actor.country() != null || actor.kind() == Actor.Kind.person;
  }
}
