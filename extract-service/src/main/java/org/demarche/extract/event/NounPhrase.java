package org.demarche.extract.event;

import java.util.List;
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

  /** PLOVER's sectors, in the order of classes.txt. */
  private static final List<String> SECTORS =
      List.of(
          "GOV", "LEG", "JUD", "COP", "MIL", "REB", "SPY", "OPP", "CRM", "LAB", "IGO", "NGO", "REL",
          "MED", "BUS", "CVL");

  private static final Set<String> NAMED = Set.of("GPE", "ORG", "PERSON", "NORP", "LOC", "FAC");

  private NounPhrase() {}

  static Optional<Actor> actor(Sentence sentence, int head, Text text, WordClasses classes) {
    return isActor(sentence, head, classes)
        ? Optional.of(of(sentence, head, text, null, sector(sentence, head, classes)))
        : Optional.empty();
  }

  /** The sector of the noun, or of the title before a name; {@code null} where neither tells. */
  static String sector(Sentence sentence, int head, WordClasses classes) {
    String own = isSide(sentence, head) ? "CVL" : ofWord(sentence, head, classes);
    for (int child : sentence.tree().children(head)) {
      if (own == null && child < head && sentence.tree().label(child).equals("compound")) {
        own = ofWord(sentence, child, classes);
      }
    }
    return own;
  }

  /** "the parties", "both parties", which are no political ones. */
  private static boolean isSide(Sentence sentence, int head) {
    if (!sentence.tag(head).equals("NNS") || !Words.lemma(sentence, head).equals("party")) {
      return false;
    }
    for (int child : sentence.tree().children(head)) {
      if (Set.of("amod", "nmod", "compound", "poss").contains(sentence.tree().label(child))
          && !sentence.tag(child).equals("CD")) {
        return false;
      }
    }
    return true;
  }

  static boolean isOfPublicSector(Sentence sentence, int token, WordClasses classes) {
    String sector = ofWord(sentence, token, classes);
    return sector != null && !Gate.PRIVATE.contains(sector);
  }

  private static String ofWord(Sentence sentence, int token, WordClasses classes) {
    return SECTORS.stream()
        .filter(sector -> classes.matches("@" + sector, sentence, token))
        .findFirst()
        .orElse(null);
  }

  /** Whether the head is a name, or a noun for those who act in politics. */
  static boolean isActor(Sentence sentence, int head, WordClasses classes) {
    String tag = sentence.tag(head);
    String name = sentence.name(head);
    String entity = name.length() > 2 ? name.substring(2) : "";
    boolean noun = tag.startsWith("N") && classes.matches("@actor", sentence, head);
    boolean proper = NAMED.contains(entity) || tag.startsWith("NNP");
    boolean nobody =
        classes.matches("@day", sentence, head) || classes.matches("@nobody", sentence, head);
    boolean named = proper && !NO_ACTOR.contains(entity) && !tag.startsWith("V");
    return !nobody && (noun || named);
  }

  /** The phrase as an actor of its own, with its words as name. */
  static Actor of(Sentence sentence, int head, Text text, String country, String sector) {
    Mention mention = mention(sentence, head, text);
    String id = "org/" + NOT_WORD.matcher(mention.text().toLowerCase(Locale.ROOT)).replaceAll("-");
    return new Actor(id, mention.text(), Actor.Kind.group, country, null, null, sector, mention);
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
