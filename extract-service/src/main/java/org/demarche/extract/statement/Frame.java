package org.demarche.extract.statement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.story.Story;
import org.demarche.extract.time.TimeExpression;
import org.demarche.record.Actor;
import org.demarche.record.When;

/**
 * Around what is said: to whom, at which occasion, by which means, when. All of it stands in the
 * clause of the cue, outside what is said.
 *
 * @param venue "an interview with the station", as printed, or {@code null}
 * @param medium "a statement", as printed, or {@code null}
 */
record Frame(Actor addressee, String venue, String medium, When saidOn) {

  private static final int NEAR = 4;
  private static final Set<String> PLACING =
      Set.of("in", "at", "during", "on", "via", "by", "through");
  private static final Set<String> TOWARDS = Set.of("to", "with");

  static Frame of(Story story, Attribution attribution, Lexicon lexicon) {
    if (attribution.cue() == null) {
      return new Frame(null, null, null, null);
    }
    Map<String, String> settings = lexicon.settings();
    String venue = null;
    String medium = documentSpeaker(attribution, settings);
    Sentence sentence = attribution.sentence();
    Tree tree = sentence.tree();
    for (int child : tree.children(attribution.verb())) {
      int object = placed(sentence, child);
      if (object < 0 || isSaid(attribution, sentence, object)) {
        continue;
      }
      String setting = settings.get(sentence.lemma(object));
      if ("venue".equals(setting) && venue == null) {
        venue = words(sentence, object);
      } else if ("medium".equals(setting) && medium == null) {
        medium = words(sentence, object);
      }
    }
    return new Frame(
        addressee(story, attribution, lexicon), venue, medium, when(story, attribution));
  }

  private static int placed(Sentence sentence, int child) {
    Tree tree = sentence.tree();
    return tree.label(child).equals("prep") && PLACING.contains(Clauses.lower(sentence, child))
        ? tree.child(child, "pobj")
        : -1;
  }

  /** "The statement says": the ministry says it, by a statement. */
  private static String documentSpeaker(Attribution attribution, Map<String, String> settings) {
    Speaker speaker = attribution.speaker();
    return speaker != null
            && "medium".equals(settings.get(speaker.sentence().lemma(speaker.head())))
        ? words(speaker.sentence(), speaker.head())
        : null;
  }

  private static Actor addressee(Story story, Attribution attribution, Lexicon lexicon) {
    Sentence sentence = attribution.sentence();
    Tree tree = sentence.tree();
    if (!Clauses.isVerb(sentence, attribution.verb()) || isAccordingTo(attribution)) {
      return null;
    }
    SpeechVerb speech = lexicon.verb(sentence.lemma(attribution.verb()));
    for (int child : tree.children(attribution.verb())) {
      boolean hearer = tree.label(child).equals("dobj") && speech != null && speech.takesHearer();
      boolean towards =
          tree.label(child).equals("prep") && TOWARDS.contains(Clauses.lower(sentence, child));
      int head = hearer ? child : towards ? tree.child(child, "pobj") : -1;
      if (head >= 0 && !isSaid(attribution, sentence, head)) {
        Optional<Actor> actor = story.cast().actor(sentence, head);
        if (actor.isPresent() || hearer) {
          return actor.orElseGet(() -> story.cast().somebody(sentence, head));
        }
      }
    }
    return null;
  }

  private static boolean isAccordingTo(Attribution attribution) {
    return attribution.lemma().equals(AccordingTo.LEMMA);
  }

  /** The time nearest to the cue that is not part of what is said. */
  private static When when(Story story, Attribution attribution) {
    Sentence sentence = attribution.sentence();
    When nearest = null;
    int distance = Integer.MAX_VALUE;
    for (TimeExpression time : story.times().in(sentence)) {
      int away = Math.abs(time.first() - attribution.verb());
      if (away < distance
          && !isSaid(attribution, sentence, time.first())
          && isOfCue(sentence, time, attribution)) {
        nearest = time.when();
        distance = away;
      }
    }
    return nearest;
  }

  /** "Soto, who left on Monday, said": the day is not when he said it. */
  private static boolean isOfCue(Sentence sentence, TimeExpression time, Attribution attribution) {
    Tree tree = sentence.tree();
    int node = time.first();
    while (tree.head(node) >= 0 && !Clauses.isVerb(sentence, node)) {
      node = tree.head(node);
    }
    int verb = attribution.verb();
    for (int climbed = 0; verb >= 0 && climbed < NEAR; climbed++) {
      if (node == verb) {
        return true;
      }
      boolean own = Clauses.ownSubject(tree, verb) >= 0 && Clauses.isVerb(sentence, verb);
      verb = own ? -1 : tree.head(verb);
    }
    return false;
  }

  private static boolean isSaid(Attribution attribution, Sentence sentence, int token) {
    Stretch stretch = new Stretch(sentence.start(token), sentence.end(token));
    return attribution.covers(stretch);
  }

  private static String words(Sentence sentence, int head) {
    Speaker phrase = Phrases.around(sentence, head, -1);
    StringBuilder words = new StringBuilder();
    for (int token = phrase.first(); token <= phrase.last(); token++) {
      boolean space = token > phrase.first() && sentence.start(token) > sentence.end(token - 1);
      words.append(space ? " " : "").append(sentence.form(token));
    }
    return words.toString();
  }
}
