package org.demarche.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** Who stands beside whom. */
final class Coordination {

  private Coordination() {}

  /** The head and all that is coordinated with it: "A, B and C". */
  static List<Integer> of(Tree tree, int head) {
    List<Integer> heads = new ArrayList<>();
    collect(tree, head, heads);
    return heads;
  }

  private static void collect(Tree tree, int head, List<Integer> heads) {
    int next = head;
    while (next >= 0) {
      heads.add(next);
      int following = -1;
      for (int child : tree.children(next)) {
        if (tree.label(child).equals("conj") && child > next) {
          if (following >= 0) {
            collect(tree, following, heads);
          }
          following = child;
        }
      }
      next = following;
    }
  }

  /** "leaders of A, B and C", "A's and B's leaders", "Peruvian and Chilean leaders": A, B and C. */
  static List<Integer> members(Sentence sentence, int head) {
    Tree tree = sentence.tree();
    List<Integer> members = new ArrayList<>();
    for (int child : tree.children(head)) {
      String label = tree.label(child);
      if (label.equals("prep") && List.of("of", "from").contains(sentence.lemma(child))) {
        int object = tree.child(child, "pobj");
        if (object >= 0) {
          members.addAll(of(tree, object));
        }
      } else if (List.of("poss", "nmod", "amod", "compound").contains(label)) {
        List<Integer> parts = of(tree, child);
        // "Peru's Green Front members" are not Peru
        if (parts.size() > 1 || !label.equals("poss")) {
          members.addAll(parts);
        }
      }
    }
    return members;
  }
}
