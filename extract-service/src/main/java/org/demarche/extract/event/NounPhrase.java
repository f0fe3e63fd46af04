package org.demarche.extract.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;
import org.demarche.record.Mention;

/**
 * Actors that the article's cast does not know: phrases whose head is somebody who acts in
 * politics, "the court", "rebels", "protesters". They keep their words as name.
 */
final class NounPhrase {

  private static final Set<String> NO_ACTOR =
      Set.of("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NounPhrase() {}

  static Optional<Actor> actor(Sentence sentence, int head, Text text, WordClasses classes) {
    String tag = sentence.tag(head);
    String name = sentence.name(head);
    String entity = name.length() > 2 ? name.substring(2) : "";
    if (NO_ACTOR.contains(entity) && !classes.matches("@actor", sentence, head)) {
      return Optional.empty();
    }
    boolean named =
        entity.equals("GPE")
            || entity.equals("ORG")
            || entity.equals("PERSON")
            || entity.equals("NORP")
            || entity.equals("LOC")
            || entity.equals("FAC");
    if (!named
        && !tag.startsWith("NNP")
        && !(tag.startsWith("N") && classes.matches("@actor", sentence, head))) {
      return Optional.empty();
    }
    if (tag.startsWith("V")) {
      return Optional.empty();
    }
    return Optional.of(of(sentence, head, text, null));
  }

  /** The phrase as an actor of its own, with its words as name. */
  static Actor of(Sentence sentence, int head, Text text, String country) {
    Mention mention = mention(sentence, head, text);
    String id = "org/" + NOT_WORD.matcher(mention.text().toLowerCase(Locale.ROOT)).replaceAll("-");
    return new Actor(id, mention.text(), Actor.Kind.group, country, null, null, null, mention);
  }

  private static Mention mention(Sentence sentence, int head, Text text) {
    Tree tree = sentence.tree();
    int first = head;
    int last = head;
    for (int child : tree.children(head)) {
      boolean before = child < head;
      if (before && Set.of("compound", "nmod", "amod", "det", "poss").contains(tree.label(child))) {
        first = Math.min(first, tree.first(child));
      } else if (!before
          && tree.label(child).equals("prep")
          && Words.lemma(sentence, child).equals("of")) {
        last = Math.max(last, tree.last(child));
      }
    }
    return text.mention(sentence.start(first), sentence.end(last));
  }
}
