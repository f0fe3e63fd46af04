package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;
import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** Events that a noun names with its parties: "talks between X and Y", "X's attack on Y". */
final class NounTriggers {

  private static final Set<String> DURING = Set.of("after", "following", "amid");
  private static final Set<String> MODIFIER = Set.of("compound", "nmod", "poss");
  private static final Set<String> ANNOUNCED =
      Set.of("announce", "plan", "schedule", "set", "expect", "call", "arrange", "propose");

  private static final Set<String> ENDS = Set.of("RP", "IN", "RB");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Words words;
  private final Parties parties;
  private final Modalities modalities;
  private final Standing standing;

  NounTriggers(Clauses clauses, Parties parties, Modalities modalities) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.words = clauses.words();
    this.parties = parties;
    this.modalities = modalities;
    this.standing = new Standing(clauses);
  }

  Optional<Candidate> find(int noun) {
    if (!isNoun(words, noun) || MODIFIER.contains(clauses.tree().label(noun))) {
      return Optional.empty();
    }
    return words.noun(noun).flatMap(entry -> nominal(entry, noun));
  }

  /** A noun, or the end of one: "a build-up". */
  static boolean isNoun(Words words, int token) {
    String tag = words.tag(token);
    return tag.startsWith("N")
        || (ENDS.contains(tag) && token > 1 && words.sentence().form(token - 1).equals("-"));
  }

  private Optional<Candidate> nominal(NounEntry entry, int noun) {
    Modality modality = modalities.of(noun);
    Outcome told = presupposed(entry, noun, modality) ? lasting(entry) : asserted(entry, modality);
    boolean stands =
        told != null
            && told.status() == Status.occurred
            && told.kind().equals(entry.kind())
            && (entry.has("state") ? standing.of(noun) : standing.isDated(noun));
    Outcome outcome = stands ? lasting(entry) : told;
    if (outcome == null) {
      return Optional.empty();
    }
    Roles roles = entry.has("mutual") ? mutual(entry, noun) : directed(entry, noun);
    boolean threat = outcome.kind().type() == EventType.THREATEN && roles.actors().isEmpty();
    Outcome named = threat ? new Outcome(entry.kind(), outcome.status()) : outcome;
    boolean open = outcome.status() != Status.occurred && (stands || !modality.incidental());
    // "asked the council for aid": what the request is about
    boolean sought =
        (modality.has(Control.request) || isAskedFor(noun))
            && entry.kind().isCooperative()
            && roles.actors().isEmpty();
    boolean enough = isEnough(entry, roles, open, modality.incidental() && !isOwned(noun));
    return !sought
            && (enough || (outcome.kind().equals(entry.kind()) && isTold(entry, roles, noun)))
        ? Optional.of(new Candidate(noun, entry.kind(), modality, roles, named, "noun"))
        : Optional.empty();
  }

  /** An affair that is planned, lasts or is denied counts although nobody is named. */
  private static boolean isEnough(NounEntry entry, Roles roles, boolean open, boolean incidental) {
    boolean one = !roles.actors().isEmpty() || !roles.recipients().isEmpty();
    if (open) {
      return one || entry.has("affair");
    }
    if (entry.has("open")) {
      return false;
    }
    boolean two = !roles.recipients().isEmpty() || roles.actors().size() > 1;
    boolean alone = entry.has("alone") && !(entry.has("affair") && incidental);
    return alone ? one : two && !roles.actors().isEmpty();
  }

  /** "The expulsion of nine Surian monks drew a protest": what a sentence is about took place. */
  private boolean isTold(NounEntry entry, Roles roles, int noun) {
    int determiner = clauses.tree().child(noun, "det");
    boolean definite = isOwned(noun) || (determiner >= 0 && words.lemma(determiner).equals("the"));
    int verb = clauses.tree().head(noun);
    return definite
        && !entry.has("open")
        && verb >= 0
        && !ANNOUNCED.contains(words.lemma(verb))
        && clauses.tree().label(noun).startsWith("nsubj")
        && Stream.concat(roles.actors().stream(), roles.recipients().stream())
            .anyMatch(party -> party.country() != null);
  }

  private boolean isAskedFor(int noun) {
    int preposition = carrier(noun);
    int verb = clauses.tree().head(preposition);
    return verb >= 0
        && words.lemma(preposition).equals("for")
        && words.control(verb) == Control.request;
  }

  /** "since his hunger strike": there was one. */
  private boolean isOwned(int noun) {
    return clauses.tree().child(noun, "poss") >= 0;
  }

  private static Outcome asserted(NounEntry entry, Modality modality) {
    boolean wished =
        modality.has(Control.wish) || modality.has(Control.request) || modality.obligatory();
    return modality.purpose() || (wished && modality.incidental())
        ? null
        : Outcome.of(entry.kind(), modality);
  }

  /** "to end the blockade of the valley": there is one. */
  private boolean presupposed(NounEntry entry, int noun, Modality modality) {
    int determiner = clauses.tree().child(noun, "det");
    boolean definite =
        clauses.tree().child(noun, "poss") >= 0
            || (determiner >= 0 && words.lemma(determiner).equals("the"));
    int governor = clauses.tree().head(noun);
    boolean ended =
        governor >= 0
            && words.control(governor) == Control.stop
            && (modality.purpose() || modality.aside() || !modality.controls().isEmpty());
    return definite && ended && !modality.has(Control.deny) && entry.kind().isForce();
  }

  private static Outcome lasting(NounEntry entry) {
    return new Outcome(entry.kind(), Status.ongoing);
  }

  private Roles directed(NounEntry entry, int noun) {
    List<Actor> actors = actors(entry, noun);
    List<Actor> recipients = find(entry.recipients(), noun, actors);
    return new Roles(actors, recipients.isEmpty() ? told(entry, noun, actors) : recipients);
  }

  /** Whom a clause beside the noun names. */
  private List<Actor> told(NounEntry entry, int noun, List<Actor> actors) {
    return switch (entry.kind().type()) {
      case ACCUSE -> parties.below(noun, noun, actors);
      case ASSAULT -> new Aims(clauses, parties).harmed(noun, actors);
      default -> List.of();
    };
  }

  private Roles mutual(NounEntry entry, int noun) {
    List<Actor> actors = find(entry.actors(), noun, List.of());
    List<Actor> others = actors.size() > 1 ? List.of() : find(entry.recipients(), noun, actors);
    List<Actor> named = Stream.concat(actors.stream(), others.stream()).toList();
    List<Actor> takers =
        named.size() > 1 ? List.<Actor>of() : Parties.without(partner(noun), named);
    return new Roles(Stream.concat(takers.stream(), named.stream()).toList(), List.of());
  }

  private List<Actor> actors(NounEntry entry, int noun) {
    List<Actor> actors = find(entry.actors(), noun, List.of());
    List<Actor> owners = actors.isEmpty() ? parties.agent(clauses.doer(noun)) : actors;
    List<Actor> doers = owners.isEmpty() ? sender(entry, noun) : owners;
    // "foiled a raid by brigands": it is theirs, whoever they are
    boolean others = !clauses.phrases(noun, "by").isEmpty();
    return doers.isEmpty() && !others ? taker(noun) : doers;
  }

  /** "No apology has come from Norland". */
  private List<Actor> sender(NounEntry entry, int noun) {
    int verb = clauses.tree().head(noun);
    boolean subject = verb >= 0 && clauses.tree().label(noun).startsWith("nsubj");
    return subject && entry.actors().contains("from")
        ? parties.find(clauses.phrases(verb, "from"), List.of())
        : List.of();
  }

  /** "Norland weighs an embargo": who takes part as the subject of what governs the noun. */
  private List<Actor> taker(int noun) {
    int node = carrier(noun);
    boolean by = NounControls.of(node, clauses).filter(NounControl::isBy).isPresent();
    int verb = clauses.tree().head(node);
    return by && clauses.isVerb(verb) ? parties.agent(clauses.doer(verb)) : List.of();
  }

  /** "flew home after talks with the king": who went there took part. */
  private List<Actor> partner(int noun) {
    int node = carrier(noun);
    int verb = clauses.tree().head(node);
    boolean during = verb >= 0 && DURING.contains(words.lemma(node));
    boolean told = NounControls.of(node, clauses).isPresent();
    return during && !told && clauses.isVerb(verb)
        ? parties.agent(clauses.doer(verb))
        : taker(noun);
  }

  /** What stands for the noun in its clause: a preposition, or the measure in "hours of talks". */
  private int carrier(int noun) {
    int node = noun;
    while (clauses.tree().label(node).equals("pobj") && clauses.tree().head(node) >= 0) {
      node = clauses.tree().head(node);
      int head = clauses.tree().head(node);
      boolean of = head >= 0 && words.lemma(node).equals("of");
      boolean measure = of && sentence.name(head).matches(".*(DATE|TIME|CARDINAL)");
      node = measure || (of && words.is("@measure", head)) ? head : node;
    }
    return node;
  }

  private List<Actor> find(List<String> slots, int noun, List<Actor> others) {
    return parties.find(slots, noun, noun, others);
  }
}
