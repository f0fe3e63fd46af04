package org.demarche.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Act;
import org.demarche.record.Actor;

/**
 * Words set apart from the text and signed: "We will stay as long as it takes. Ana Soto". Only
 * people who are quoted elsewhere in the article sign; another name behind a paragraph is the
 * photographer's.
 */
final class PullQuotes {

  private static final int LONGEST = 8;

  private PullQuotes() {}

  /** Whether the paragraph ends like one, whoever the name is. */
  static boolean mayBe(Passage passage) {
    List<Sentence> sentences = passage.sentences();
    if (sentences.size() < 2 || !passage.quotations().isEmpty()) {
      return false;
    }
    Sentence last = sentences.get(sentences.size() - 1);
    Sentence before = sentences.get(sentences.size() - 2);
    return ".?!…".contains(before.form(before.size() - 1)) && isName(last);
  }

  /** The one of a paragraph that may be one, or nothing. */
  static List<Attribution> in(Passage passage, Set<String> quoted) {
    Sentence last = passage.sentences().get(passage.sentences().size() - 1);
    Speaker speaker = new Speaker(last, last.size() - 1, 0, last.size() - 1);
    Actor actor = passage.actor(speaker);
    if (actor == null || actor.kind() != Actor.Kind.person || !quoted.contains(actor.id())) {
      return List.of();
    }
    Stretch content = passage.trimmed(passage.start(), last.start());
    return List.of(
        new Attribution(
            last, -1, null, null, Act.say, speaker, null, List.of(content), "signature"));
  }

  private static boolean isName(Sentence sentence) {
    for (int token = 0; token < sentence.size(); token++) {
      String tag = sentence.tag(token);
      if (!tag.startsWith("NN") && !sentence.form(token).equals(",")) {
        return false;
      }
    }
    return sentence.size() > 1
        && sentence.size() <= LONGEST
        && sentence.tag(sentence.size() - 1).startsWith("NNP");
  }

  /** The ids of those who say something. */
  static Set<String> speakers(Iterable<Attribution> found, Passage passage) {
    Set<String> ids = new HashSet<>();
    for (Attribution attribution : found) {
      Actor actor = attribution.speaker() == null ? null : passage.actor(attribution.speaker());
      if (actor != null) {
        ids.add(Objects.toString(actor.id()));
      }
    }
    return ids;
  }
}
