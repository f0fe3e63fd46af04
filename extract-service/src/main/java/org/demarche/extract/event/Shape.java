package org.demarche.extract.event;

import java.util.Set;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;

/** Conditions on the form of a clause, whatever its words. */
enum Shape implements Condition {
  none {
    @Override
    public int met(Frame frame) {
      return frame.object() < 0 ? frame.verb() : -1;
    }
  },
  passive {
    @Override
    public int met(Frame frame) {
      return frame.clauses().isPassive(frame.verb()) ? frame.verb() : -1;
    }
  },
  /** "left the town": the object is a place. */
  place {
    @Override
    public int met(Frame frame) {
      int object = frame.object();
      return object >= 0 && isPlace(frame.words().sentence().name(object)) ? object : -1;
    }
  },
  /** "called them thieves". */
  named {
    @Override
    public int met(Frame frame) {
      return frame.tree().child(frame.verb(), "oprd") < 0 ? -1 : frame.object();
    }
  },
  /** "the premier denied it": who does it holds an office. */
  official {
    @Override
    public int met(Frame frame) {
      for (Actor actor : frame.parties().at(frame.clauses().doer(frame.verb()))) {
        if (actor.kind() == Actor.Kind.state || OFFICIAL.contains(String.valueOf(actor.sector()))) {
          return frame.verb();
        }
      }
      return -1;
    }

    @Override
    public int weight() {
      return 2;
    }
  },
  /** "said that it was safe". */
  clause {
    @Override
    public int met(Frame frame) {
      return frame.tree().child(frame.verb(), "ccomp");
    }
  },
  /** "insisted that it was safe": a statement, not "that they leave" or "must leave". */
  fact {
    @Override
    public int met(Frame frame) {
      int clause = frame.tree().child(frame.verb(), "ccomp");
      return clause >= 0 && isFact(clause, frame) ? clause : -1;
    }
  },
  /** "agreed to leave". */
  open {
    @Override
    public int met(Frame frame) {
      return governed(frame);
    }
  },
  /** "told them to leave": an infinitive with its "to". */
  infinitive {
    @Override
    public int met(Frame frame) {
      int inner = governed(frame);
      return inner >= 0 && isInfinitive(inner, frame) ? inner : -1;
    }
  };

  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "MIL", "IGO");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");
  private static final Set<String> MODAL = Set.of("will", "would", "can", "could");

  @Override
  public boolean isPossible(Words words) {
    return true;
  }

  @Override
  public int weight() {
    return 1;
  }

  private static boolean isPlace(String name) {
    return name.endsWith("GPE") || name.endsWith("LOC") || name.endsWith("FAC");
  }

  private static boolean isFact(int clause, Frame frame) {
    Words words = frame.words();
    String tag = words.sentence().tag(clause);
    if (tag.equals("VBZ") || tag.equals("VBD") || words.lemma(clause).equals("be")) {
      return true;
    }
    for (int child : frame.tree().children(clause)) {
      if (frame.tree().label(child).startsWith("aux")
          && (FINITE.contains(words.sentence().tag(child)) || MODAL.contains(words.lemma(child)))) {
        return true;
      }
    }
    return false;
  }

  private static int governed(Frame frame) {
    Tree tree = frame.tree();
    int open = tree.child(frame.verb(), "xcomp");
    return open >= 0 ? open : tree.child(frame.verb(), "ccomp");
  }

  private static boolean isInfinitive(int verb, Frame frame) {
    if (!frame.words().sentence().tag(verb).equals("VB")) {
      return false;
    }
    for (int child : frame.tree().children(verb)) {
      if (frame.words().sentence().tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
