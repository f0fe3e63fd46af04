package org.demarche.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Actor;
import org.demarche.record.Mention;

/**
 * Whom "the parties" and "both sides" mean: those who were last told of as doing something with
 * each other. Confined to one thread.
 */
final class Sides {

  /** Sentences after which nobody knows any more who the sides were. */
  private static final int MEMORY = 6;

  private final WordClasses classes;
  private List<Actor> last = List.of();
  private int age;

  Sides(WordClasses classes) {
    this.classes = classes;
  }

  /** Hears the events of a sentence, in the order of the article. */
  void heard(List<Candidate> events) {
    age++;
    for (Candidate event : events) {
      List<Actor> actors = event.roles().actors();
      Set<String> countries =
          actors.stream()
              .map(Actor::country)
              .filter(country -> country != null)
              .collect(Collectors.toSet());
      if (countries.size() > 1 && countries.size() == actors.size()) {
        last = actors;
        age = 0;
      }
    }
  }

  /** The sides, where the phrase names them; else empty. */
  List<Actor> of(Sentence sentence, int head, Text text) {
    if (last.isEmpty() || age >= MEMORY || !isMeant(sentence, head, last.size() == 2)) {
      return List.of();
    }
    Mention words = text.mention(sentence.start(sentence.tree().first(head)), sentence.end(head));
    return last.stream().map(side -> called(side, words)).toList();
  }

  static boolean isNoun(Sentence sentence, int token, WordClasses classes) {
    return sentence.tag(token).equals("NNS") && classes.matches("@side", sentence, token);
  }

  /** "the parties", "both sides", "the two ministers"; not "the opposition parties". */
  private boolean isMeant(Sentence sentence, int head, boolean two) {
    if (!isNoun(sentence, head, classes)) {
      return false;
    }
    boolean definite = false;
    Tree tree = sentence.tree();
    for (int child : tree.children(head)) {
      String word = sentence.form(child).toLowerCase(Locale.ROOT);
      boolean both = word.equals("both") || word.equals("two");
      definite |= word.equals("the") || (both && two);
      if (child < head && !word.equals("the") && !(both && two)) {
        return false;
      }
      if (child > head && tree.label(child).equals("prep")) {
        return false;
      }
    }
    return definite;
  }

  private static Actor called(Actor side, Mention words) {
    return new Actor(
        side.id(),
        side.name(),
        side.kind(),
        side.country(),
        side.role(),
        side.affiliation(),
        side.sector(),
        words);
  }
}
