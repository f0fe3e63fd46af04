package org.demarche.extract.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Document;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;

/**
 * Everyone who appears in an article: leads noun phrases to actors. Made in one pass from left to
 * right. Confined to one thread.
 */
public final class Cast {

  private final IdentityHashMap<Sentence, Text> texts = new IdentityHashMap<>();

  private Cast() {}

  /** Reads the documents of an article (title, body) in order. */
  public static Cast of(List<Document> documents) {
    Cast cast = new Cast();
    for (Document document : documents) {
      document.sentences().forEach(sentence -> cast.texts.put(sentence, document.text()));
    }
    return cast;
  }

  /**
   * The actor that the noun phrase with this head names, pronouns and role nouns resolved, with the
   * mention that covers the whole phrase (title and name, without relative clause). Empty where the
   * phrase is no actor at all ("the weather"); an actor of unknown country or identity keeps its
   * words as name.
   */
  public Optional<Actor> actor(Sentence sentence, int head) {
    if (!sentence.tag(head).startsWith("NN") && !sentence.tag(head).equals("PRP")) {
      return Optional.empty();
    }
    Tree tree = sentence.tree();
    int first = tree.first(head);
    int last = tree.last(head);
    Text text = texts.get(sentence);
    String name = text.slice(sentence.start(first), sentence.end(last));
    return Optional.of(
        new Actor(
            "person/" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
            name,
            Actor.Kind.person,
            null,
            null,
            null,
            null,
            text.mention(sentence.start(first), sentence.end(last))));
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
