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

  private List<Actor> last = List.of();
  private int age;

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
  List<Actor> of(Words words, int head, Text text) {
    if (last.isEmpty() || age >= MEMORY || !isMeant(words, head, last.size() == 2)) {
      return List.of();
    }
    Sentence sentence = words.sentence();
    Mention phrase = text.mention(sentence.start(sentence.tree().first(head)), sentence.end(head));
    return last.stream().map(side -> called(side, phrase)).toList();
  }

  static boolean isNoun(Words words, int token) {
    return words.tag(token).equals("NNS") && words.is("@side", token);
  }

  /** "the parties", "both sides", "the two ministers"; not "the opposition parties". */
  private boolean isMeant(Words words, int head, boolean two) {
    if (!isNoun(words, head)) {
      return false;
    }
    boolean definite = false;
    Sentence sentence = words.sentence();
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

  /** The actor under the words that the text has for it there. */
  static Actor called(Actor side, Mention phrase) {
    return new Actor(
        side.id(),
        side.name(),
        side.kind(),
        side.country(),
        side.role(),
        side.affiliation(),
        side.sector(),
        phrase);
  }
}
