package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.record.Act;

/** "According to the ministry, talks would resume." "Talks, in the words of Soto, are dead." */
final class AccordingTo {

  static final String LEMMA = "according to";

  private static final int REST = 5;

  private AccordingTo() {}

  static List<Attribution> in(Passage passage, Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (int token = 0; token + 2 < sentence.size(); token++) {
      int last = cueEnd(sentence, token);
      if (last > token && !passage.isQuoted(sentence, token)) {
        Attribution attribution = attribution(passage, sentence, token, last);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  /** The last token of "according to", "in the words of", else -1. */
  private static int cueEnd(Sentence sentence, int token) {
    String word = Clauses.lower(sentence, token);
    if (word.equals("according") && Clauses.lower(sentence, token + 1).equals("to")) {
      return token + 1;
    }
    boolean words =
        word.equals("in")
            && token + 4 < sentence.size()
            && Clauses.lower(sentence, token + 1).equals("the")
            && Clauses.lower(sentence, token + 2).equals("words")
            && Clauses.lower(sentence, token + 3).equals("of");
    return words ? token + 3 : -1;
  }

  private static Attribution attribution(Passage passage, Sentence sentence, int first, int last) {
    Tree tree = sentence.tree();
    int head = Clauses.object(tree, last);
    Speaker speaker =
        head > last ? Phrases.around(sentence, head, last) : Phrases.startingAt(sentence, last + 1);
    if (speaker == null) {
      return null;
    }
    List<Stretch> content = new ArrayList<>();
    if (first > 0) {
      add(content, passage, sentence.start(), sentence.start(first));
    }
    boolean opens = content.isEmpty();
    if (opens) {
      speaker = upToComma(sentence, speaker);
    }
    int rest = opens ? afterComma(sentence, speaker) : speaker.last() + 1;
    boolean goesOn = rest < sentence.size() && (opens || isComma(sentence, rest));
    if (goesOn) {
      add(content, passage, sentence.start(rest), sentence.end());
    }
    Stretch cue = new Stretch(sentence.start(first), sentence.end(last));
    return content.isEmpty()
        ? null
        : new Attribution(
            sentence, first, cue, LEMMA, Act.say, speaker, null, content, "according-to");
  }

  private static void add(List<Stretch> content, Passage passage, int from, int to) {
    Stretch part = passage.trimmed(from, to);
    if (!passage.isBare(part.start(), part.end())) {
      content.add(passage.withWholeQuotations(part, passage.start(), passage.end()));
    }
  }

  /** A phrase that no comma follows has taken in what is said, or has lost its end. */
  private static Speaker upToComma(Sentence sentence, Speaker speaker) {
    int next = speaker.last() + 1;
    if (next >= sentence.size() || isComma(sentence, next)) {
      return speaker;
    }
    int comma = speaker.last();
    while (comma > speaker.head() && !isComma(sentence, comma)) {
      comma--;
    }
    if (comma <= speaker.head()) {
      comma = next;
      while (comma < sentence.size() && comma - next < REST && !isComma(sentence, comma)) {
        comma++;
      }
    }
    return comma < sentence.size() && isComma(sentence, comma)
        ? new Speaker(sentence, speaker.head(), speaker.first(), comma - 1)
        : speaker;
  }

  private static int afterComma(Sentence sentence, Speaker speaker) {
    int token = speaker.last() + 1;
    return token < sentence.size() && isComma(sentence, token) ? token + 1 : token;
  }

  private static boolean isComma(Sentence sentence, int token) {
    return sentence.form(token).equals(",");
  }
}
