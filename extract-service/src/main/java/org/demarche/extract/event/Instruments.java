package org.demarche.extract.event;

import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** The agreement or document that was signed, sent or broken, as the sentence names it. */
final class Instruments {

  private Instruments() {}

  /** {@code null} where the event has none. */
  static String of(Candidate event, Clauses clauses, Text text) {
    int trigger = event.trigger();
    int object = clauses.isVerb(trigger) ? clauses.object(trigger) : signed(trigger, clauses);
    if (object < 0 || !clauses.words().is("@agreement", object)) {
      return null;
    }
    return name(object, clauses, text);
  }

  /** "the signing of the accord". */
  private static int signed(int noun, Clauses clauses) {
    return clauses.phrase(noun, "of");
  }

  private static String name(int head, Clauses clauses, Text text) {
    Sentence sentence = clauses.sentence();
    Tree tree = clauses.tree();
    int first = head;
    int last = head;
    for (int child : tree.children(head)) {
      switch (tree.label(child)) {
        case "compound", "nmod", "amod" -> first = Math.min(first, tree.first(child));
        case "prep" -> {
          String preposition = clauses.words().lemma(child);
          boolean names = preposition.equals("on") || preposition.equals("of");
          if (names && child > head && child == last + 1) {
            last = tree.last(child);
          }
        }
        default -> {}
      }
    }
    return text.slice(sentence.start(first), sentence.end(last)).replaceAll("\\s+", " ");
  }
}
