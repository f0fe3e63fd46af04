package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.language.Sentence;

/**
 * Reports behind what is said, whose long subject the tree has taken for a part of it: "The ship is
 * lost, the minister, Ana Soto, said"; "“We accept,” an official in Lima, who asked for a seat,
 * told the paper".
 */
final class Postposed {

  static final String RULE = "postposed";

  private static final int LONGEST = 14;

  private Postposed() {}

  /** The noun phrases between what is said and the verb, or {@code null}. */
  static Speaker of(Passage passage, Sentence sentence, int verb) {
    int last = Clauses.groupStart(sentence, verb) - 1;
    if (last < 1) {
      return null;
    }
    boolean comma = sentence.form(last).equals(",");
    int first = comma ? last : last + 1;
    while (first > 0 && last - first < LONGEST) {
      int start = segmentStart(passage, sentence, first - 1);
      if (!isPhrase(sentence, start, first - 1)) {
        break;
      }
      first = start;
      if (start == 0 || passage.isQuoted(sentence, start - 1)) {
        break;
      }
      first = start - 1;
    }
    int from = first < last && sentence.form(first).equals(",") ? first + 1 : first;
    int to = comma ? last - 1 : last;
    boolean apart = from > 0 && from <= to && last - from < LONGEST;
    return apart ? speaker(sentence, from, to) : null;
  }

  /** Whether no clause follows that would be what is said. */
  static boolean ends(Sentence sentence, int verb) {
    boolean past = sentence.tag(verb).equals("VBD") || sentence.tag(verb).equals("VBZ");
    return past && sentence.tree().child(verb, "ccomp") < verb;
  }

  /** The first token of the stretch between commas or quotation marks that ends at a token. */
  private static int segmentStart(Passage passage, Sentence sentence, int last) {
    int start = last;
    while (start > 0
        && !sentence.form(start - 1).equals(",")
        && !passage.isQuoted(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  /** A noun phrase, or a relative clause about a person. */
  private static boolean isPhrase(Sentence sentence, int first, int last) {
    if (first > last) {
      return false;
    }
    if (Clauses.lower(sentence, first).equals("who")) {
      return true;
    }
    for (int token = first; token <= last; token++) {
      if (Clauses.isVerb(sentence, token) || sentence.tag(token).equals("MD")) {
        return false;
      }
    }
    String tag = sentence.tag(first);
    return tag.equals("DT") || tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("PRP$");
  }

  /** The same, what is said cut off where such a report begins. */
  static List<Attribution> clipped(Passage passage, List<Attribution> found) {
    List<Attribution> clipped = new ArrayList<>(found);
    for (Attribution report : found) {
      if (report.rule().equals(RULE)) {
        int limit = report.speaker().stretch().start();
        clipped.replaceAll(other -> other.equals(report) ? other : before(passage, other, limit));
      }
    }
    return clipped;
  }

  private static Attribution before(Passage passage, Attribution attribution, int limit) {
    Stretch whole = attribution.whole();
    boolean cut = attribution.content().size() == 1 && whole.start() < limit && limit < whole.end();
    return cut
        ? attribution.withContent(List.of(passage.trimmed(whole.start(), limit)))
        : attribution;
  }

  private static Speaker speaker(Sentence sentence, int first, int last) {
    Speaker opening = Phrases.startingAt(sentence, first);
    if (opening == null
        || sentence.tag(first).startsWith("W")
        || sentence.form(last).equals(";")
        || Phrases.isTime(sentence, opening.head())) {
      return null;
    }
    int end = opening.last() + 1;
    Speaker name = end < last && sentence.form(end).equals(",") ? named(sentence, end + 1) : null;
    int head = name != null ? name.head() : opening.head();
    return new Speaker(sentence, head, first, last);
  }

  private static Speaker named(Sentence sentence, int first) {
    Speaker name = Phrases.startingAt(sentence, first);
    return name != null && sentence.tag(name.head()).startsWith("NNP") ? name : null;
  }
}
