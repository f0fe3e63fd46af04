package org.demarche.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Document;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.quotation.Quotations;
import org.demarche.record.Actor;
import org.demarche.record.Mention;

/**
 * Everyone who appears in an article: leads noun phrases to actors. Made in one pass from left to
 * right. Confined to one thread.
 */
public final class Cast {

  private static final int LONGEST_NAME = 4;
  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final Nouns NOUNS = new Nouns();
  private static final Leaders LEADERS = new Leaders(GAZETTEER);
  private static final Phraser PHRASER = new Phraser(new Units(GAZETTEER, NOUNS), NOUNS);

  private final IdentityHashMap<Sentence, Text> texts = new IdentityHashMap<>();
  private final IdentityHashMap<Sentence, List<Phrase>> phrases = new IdentityHashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();

  private Cast() {}

  /** Reads the data files now; otherwise the first article waits for them. */
  public static void load() {
    // done when the class is initialized, which this call has seen to
  }

  /** Reads the documents of an article (title, body) in order. */
  public static Cast of(List<Document> documents) {
    return of(documents, null, null);
  }

  /**
   * @param day the article speaks of, or {@code null}: what office well-known persons held then
   * @param place of the dateline, or {@code null}: whose "government" it is
   */
  public static Cast of(List<Document> documents, LocalDate day, String place) {
    Cast cast = new Cast();
    List<List<Phrase>> sentences = new ArrayList<>();
    for (Document document : documents) {
      Quoted quoted = new Quoted(Quotations.in(document.text()));
      for (Sentence sentence : document.sentences()) {
        cast.texts.put(sentence, document.text());
        List<Phrase> found = PHRASER.in(sentence, document.text(), sentences.size(), quoted);
        cast.phrases.put(sentence, found);
        sentences.add(found);
      }
    }
    new Casting(GAZETTEER, NOUNS, LEADERS, day, place).cast(sentences);
    return cast;
  }

  /**
   * The actor that the noun phrase with this head names, pronouns and role nouns resolved, with the
   * mention that covers the whole phrase (title and name, without relative clause). Empty where the
   * phrase is no actor at all ("the weather"); an actor of unknown country or identity keeps its
   * words as name.
   */
  public Optional<Actor> actor(Sentence sentence, int head) {
    Unit part = part(sentence, head);
    if (part != null && part.meaning() instanceof Known known && known.acts()) {
      return Optional.of(actor(known, sentence, part));
    }
    Phrase phrase = phrase(sentence, head);
    if (phrase == null || phrase.entity == null) {
      return Optional.empty();
    }
    return Optional.of(actor(phrase.entity, sentence, Extent.of(sentence, phrase, head)));
  }

  /** Whether {@link #actor} is somebody; takes no tree. */
  public boolean isActor(Sentence sentence, int head) {
    Unit part = part(sentence, head);
    Phrase phrase = phrase(sentence, head);
    return (part != null && part.meaning() instanceof Known known && known.acts())
        || (phrase != null && phrase.entity != null);
  }

  /**
   * Whether somebody of the kind is named in the sentence, pronouns and demonyms included; takes no
   * tree.
   *
   * @param kind of actors, here without a mention
   */
  public boolean appears(Sentence sentence, Predicate<Actor> kind) {
    for (Phrase phrase : phrases.getOrDefault(sentence, List.of())) {
      boolean part =
          phrase.modifier != null
              && phrase.modifier.meaning() instanceof Known known
              && known.acts()
              && kind.test(actor(entity(known), null));
      if (part || (phrase.entity != null && kind.test(actor(phrase.entity, null)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Like {@link #actor}, for a phrase that is known to speak or act: whoever it is keeps its words
   * as name.
   */
  public Actor somebody(Sentence sentence, int head) {
    return actor(sentence, head)
        .orElseGet(
            () -> {
              Phrase phrase = phrase(sentence, head);
              Extent extent =
                  phrase == null ? Extent.of(sentence, head) : Extent.of(sentence, phrase, head);
              String words = Bodies.words(sentence, extent.first(), extent.last());
              boolean plural = sentence.tag(head).endsWith("S");
              Actor.Kind kind = plural ? Actor.Kind.group : Actor.Kind.organization;
              String id = (plural ? "group/" : "org/") + Slug.of(words);
              return actor(new Entity(kind, id, words), sentence, extent);
            });
  }

  /** The country of the name or demonym that ends at a token: "Saudi Arabian", "Lima". */
  public Optional<String> country(Sentence sentence, int last) {
    for (int first = Math.max(0, last - LONGEST_NAME + 1); first <= last; first++) {
      Known known = GAZETTEER.known(Bodies.words(sentence, first, last));
      if (known != null && known.country() != null) {
        return Optional.of(known.country());
      }
    }
    return Optional.empty();
  }

  /** A demonym or name within a phrase whose head is something else: "the Peruvian blockade". */
  private Unit part(Sentence sentence, int token) {
    Phrase phrase = phrase(sentence, token);
    if (phrase == null || phrase.modifier == null || phrase.last == token) {
      return null;
    }
    Unit modifier = phrase.modifier;
    return modifier.first() <= token && token <= modifier.last() ? modifier : null;
  }

  private Phrase phrase(Sentence sentence, int token) {
    List<Phrase> found = phrases.getOrDefault(sentence, List.of());
    int low = 0;
    int high = found.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Phrase phrase = found.get(middle);
      if (phrase.covers(token)) {
        return phrase;
      }
      if (phrase.last < token) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private Actor actor(Known known, Sentence sentence, Unit unit) {
    return actor(entity(known), sentence, new Extent(unit.first(), unit.last()));
  }

  private static Entity entity(Known known) {
    Entity entity = new Entity(known.kind(), known.id(), known.name());
    entity.country = known.country();
    entity.sector = known.sector();
    entity.principal = known.speaksFor();
    return entity;
  }

  private Actor actor(Entity entity, Sentence sentence, Extent extent) {
    entities.put(entity.id, entity);
    return actor(
        entity,
        texts.get(sentence).mention(sentence.start(extent.first()), sentence.end(extent.last())));
  }

  private static Actor actor(Entity entity, Mention mention) {
    return new Actor(
        entity.id,
        entity.name,
        entity.kind,
        entity.country,
        entity.role,
        entity.affiliation,
        entity.sector,
        mention);
  }

  /**
   * The actors of a phrase and of all that is coordinated with it: "the presidents of A and B", "X
   * and Y".
   */
  public List<Actor> actors(Sentence sentence, int head) {
    List<Actor> actors = new ArrayList<>();
    Tree tree = sentence.tree();
    for (int token : Coordination.of(tree, head)) {
      List<Integer> parts = Coordination.members(sentence, token);
      boolean plural = sentence.tag(token).endsWith("S");
      List<Actor> members = new ArrayList<>();
      if (plural) {
        parts.stream()
            .filter(part -> isOther(sentence, part, token))
            .forEach(part -> actor(sentence, part).ifPresent(members::add));
        Set<String> named = new HashSet<>();
        members.removeIf(member -> !named.add(member.id() + member.mention().text()));
      }
      if (members.size() > 1) {
        actors.addAll(members);
      } else {
        actor(sentence, token).ifPresent(actor -> actors.addAll(each(actor)));
      }
    }
    return actors;
  }

  /** Each of "the two Koreas"; whoever else it is, alone. */
  private static List<Actor> each(Actor actor) {
    List<Known> twins = GAZETTEER.twins(actor.id());
    return twins.isEmpty()
        ? List.of(actor)
        : twins.stream().map(twin -> actor(entity(twin), actor.mention())).toList();
  }

  /** Whether the member is named apart from the head: a phrase or a demonym of its own. */
  private boolean isOther(Sentence sentence, int member, int head) {
    Phrase phrase = phrase(sentence, member);
    return part(sentence, member) != null
        || (phrase != null && phrase.first != firstOf(sentence, head));
  }

  private int firstOf(Sentence sentence, int token) {
    Phrase phrase = phrase(sentence, token);
    return phrase == null ? -1 : phrase.first;
  }

  /** The state or body that an actor speaks for, else the actor's own id. */
  public String principal(Actor actor) {
    Entity entity = entities.get(actor.id());
    return entity == null ? actor.id() : entity.principal();
  }
}
