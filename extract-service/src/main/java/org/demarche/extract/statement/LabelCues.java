package org.demarche.extract.statement;

import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Act;

/**
 * A speaker set before or behind the words: "Soto: We will not go"; "Peru will not return to talks
 * - Foreign Ministry".
 */
final class LabelCues {

  private static final int LONGEST = 10;
  private static final int SHORTEST = 3;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  /** "Rep. Ana Soto (D-Calif.): ..." */
  private static final Set<String> BRACKETED = Set.of("-LRB-", "-RRB-", "HYPH", ".");

  private LabelCues() {}

  /** At most one a paragraph. */
  static List<Attribution> in(Passage passage) {
    if (passage.sentences().isEmpty()) {
      return List.of();
    }
    Attribution before = before(passage, passage.sentences().get(0));
    Sentence last = passage.sentences().get(passage.sentences().size() - 1);
    Attribution found = before != null ? before : behind(passage, last);
    return found == null ? List.of() : List.of(found);
  }

  private static Attribution before(Passage passage, Sentence sentence) {
    int colon = 0;
    int open = 0;
    while (colon < Math.min(LONGEST, sentence.size() - 1) && !sentence.form(colon).equals(":")) {
      if (!isPartOfLabel(sentence, colon)) {
        return null;
      }
      open += sentence.form(colon).equals("(") ? 1 : sentence.form(colon).equals(")") ? -1 : 0;
      colon++;
    }
    if (colon == 0 || open != 0 || !sentence.form(colon).equals(":")) {
      return null;
    }
    Speaker speaker = new Speaker(sentence, head(sentence, colon), 0, colon - 1);
    Stretch content = passage.trimmed(sentence.end(colon), passage.end());
    return attribution(passage, speaker, sentence, colon, content, "colon");
  }

  /** "The Death of Ana Soto: A Play" is a title, which has the death as its head. */
  private static int head(Sentence sentence, int colon) {
    for (int token = 0; token < colon; token++) {
      int head = sentence.tree().head(token);
      boolean noun = sentence.tag(token).startsWith("NN");
      if (noun && (head < 0 || head >= colon)) {
        return token;
      }
    }
    return colon - 1;
  }

  /** Only where no full stop ends the line: a headline. */
  private static Attribution behind(Passage passage, Sentence sentence) {
    int dash = sentence.size() - 1;
    int first = Math.max(0, sentence.size() - LONGEST);
    while (dash > first && isPartOfLabel(sentence, dash)) {
      dash--;
    }
    boolean headline = dash > 0 && dash < sentence.size() - 1 && passage.sentences().size() == 1;
    if (!headline
        || !DASHES.contains(sentence.form(dash))
        || sentence.start(dash) == sentence.end(dash - 1)) {
      return null;
    }
    Speaker speaker = new Speaker(sentence, sentence.size() - 1, dash + 1, sentence.size() - 1);
    Stretch content = passage.trimmed(sentence.start(), sentence.start(dash));
    return attribution(passage, speaker, sentence, dash, content, "headline");
  }

  private static Attribution attribution(
      Passage passage, Speaker speaker, Sentence sentence, int sign, Stretch content, String rule) {
    int words = passage.text().slice(content.start(), content.end()).split("\\s+").length;
    if (words < SHORTEST || !passage.isActor(speaker)) {
      return null;
    }
    Stretch cue = new Stretch(sentence.start(sign), sentence.end(sign));
    return new Attribution(
        sentence, sign, cue, sentence.form(sign), Act.say, speaker, null, List.of(content), rule);
  }

  private static boolean isPartOfLabel(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("DT")
        || tag.equals("CC")
        || tag.equals("IN")
        || BRACKETED.contains(tag);
  }
}
