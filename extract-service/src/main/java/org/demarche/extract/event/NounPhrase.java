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

  /** The classes of PLOVER's sectors, in the order of classes.txt. */
  private static final List<String> SECTORS =
      List.of(
          "@GOV", "@LEG", "@JUD", "@COP", "@MIL", "@REB", "@SPY", "@OPP", "@CRM", "@LAB", "@IGO",
          "@NGO", "@REL", "@MED", "@BUS", "@CVL");

  private static final Set<String> MODIFIER = Set.of("amod", "nmod", "compound", "poss");

  private static final Set<String> OPENING = Set.of("compound", "nmod", "amod", "det", "poss");

  private static final Set<String> NAMED = Set.of("GPE", "ORG", "PERSON", "NORP", "LOC", "FAC");

  private NounPhrase() {}

  static Optional<Actor> actor(Words words, int head, Text text) {
    return isActor(words, head)
        ? Optional.of(of(words, head, text, null, sector(words, head)))
        : Optional.empty();
  }

  /** The sector of the noun, or of the title before a name; {@code null} where neither tells. */
  static String sector(Words words, int head) {
    Tree tree = words.sentence().tree();
    String own = isSide(words, head) ? "CVL" : ofWord(words, head);
    for (int child : tree.children(head)) {
      if (own == null && child < head && tree.label(child).equals("compound")) {
        own = ofWord(words, child);
      }
    }
    return own;
  }

  /** "the parties", "both parties", which are no political ones. */
  private static boolean isSide(Words words, int head) {
    if (!words.tag(head).equals("NNS") || !words.lemma(head).equals("party")) {
      return false;
    }
    Tree tree = words.sentence().tree();
    for (int child : tree.children(head)) {
      if (MODIFIER.contains(tree.label(child)) && !words.tag(child).equals("CD")) {
        return false;
      }
    }
    return true;
  }

  static boolean isOfPublicSector(Words words, int token) {
    String sector = ofWord(words, token);
    return sector != null && !Gate.PRIVATE.contains(sector);
  }

  private static String ofWord(Words words, int token) {
    if (words.at(token).isOfNoClass()) {
      return null;
    }
    for (String sector : SECTORS) {
      if (words.is(sector, token)) {
        return sector.substring(1);
      }
    }
    return null;
  }

  /** Whether the head is a name, or a noun for those who act in politics. */
  static boolean isActor(Words words, int head) {
    String tag = words.tag(head);
    String name = words.sentence().name(head);
    String entity = name.length() > 2 ? name.substring(2) : "";
    boolean noun = tag.startsWith("N") && words.is("@actor", head);
    boolean proper = NAMED.contains(entity) || tag.startsWith("NNP");
    boolean nobody = words.is("@day", head) || words.is("@nobody", head);
    boolean named = proper && !NO_ACTOR.contains(entity) && !tag.startsWith("V");
    return !nobody && (noun || named);
  }

  /** The phrase as an actor of its own, with its words as name. */
  static Actor of(Words words, int head, Text text, String country, String sector) {
    Mention mention = mention(words, head, text);
    String id = "org/" + NOT_WORD.matcher(mention.text().toLowerCase(Locale.ROOT)).replaceAll("-");
    return new Actor(id, mention.text(), Actor.Kind.group, country, null, null, sector, mention);
  }

  private static Mention mention(Words words, int head, Text text) {
    Sentence sentence = words.sentence();
    Tree tree = sentence.tree();
    int first = head;
    int last = head;
    for (int child : tree.children(head)) {
      boolean before = child < head;
      if (before && OPENING.contains(tree.label(child))) {
        first = Math.min(first, tree.first(child));
      } else if (!before && tree.label(child).equals("prep") && words.lemma(child).equals("of")) {
        last = Math.max(last, tree.last(child));
      }
    }
    return text.mention(sentence.start(joined(sentence, first)), sentence.end(last));
  }

  /** "Surian-led forces": the word begins before its hyphen. */
  private static int joined(Sentence sentence, int first) {
    int start = first;
    while (start > 1 && sentence.tag(start - 1).equals("HYPH")) {
      start -= 2;
    }
    return start;
  }
}
