package org.demarche.extract.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.extract.language.Document;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;

/**
 * Everyone who appears in an article: leads noun phrases to actors. Made in one pass from left to
 * right. Confined to one thread.
 */
public final class Cast {

  private Cast() {}

  /** Reads the documents of an article (title, body) in order. */
  public static Cast of(List<Document> documents) {
    return new Cast();
  }

  /**
   * The actor that the noun phrase with this head names, pronouns and role nouns resolved, with the
   * mention that covers the whole phrase (title and name, without relative clause). Empty where the
   * phrase is no actor at all ("the weather"); an actor of unknown country or identity keeps its
   * words as name.
   */
  public Optional<Actor> actor(Sentence sentence, int head) {
    return Optional.empty();
  }

  /**
   * The actors of a phrase and of all that is coordinated with it: "the presidents of A and B", "X
   * and Y".
   */
  public List<Actor> actors(Sentence sentence, int head) {
    return actor(sentence, head).stream().toList();
  }

  /** The state or body that an actor speaks for, else the actor's own id. */
  public String principal(Actor actor) {
    return actor.country() != null ? actor.country() : actor.id();
  }
}
