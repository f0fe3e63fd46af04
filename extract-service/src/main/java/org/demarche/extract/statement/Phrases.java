package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** The extents of noun phrases: with title and apposition, without the adverbials behind them. */
final class Phrases {

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "week",
          "month",
          "year");

  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "until", "as", "because");

  /** Tags of words that are no time whatever they stand for. */
  private static final Set<String> PRONOUN = Set.of("PRP", "PRP$", "WP", "WDT", "EX");

  private Phrases() {}

  /**
   * The whole phrase of a head.
   *
   * @param barrier a token that is not part of it, such as the verb it is the subject of
   */
  static Speaker around(Sentence sentence, int head, int barrier) {
    Tree tree = sentence.tree();
    int first = tree.first(head);
    int last = tree.last(head);
    if (barrier > head) {
      last = Math.min(last, barrier - 1);
    } else if (barrier >= 0) {
      first = Math.max(first, barrier + 1);
    }
    last = withoutAdverbials(sentence, head, last);
    while (first < head && isSign(sentence, first)) {
      first++;
    }
    while (last > head && (isSign(sentence, last) || sentence.tag(last).equals("POS"))) {
      last--;
    }
    return new Speaker(sentence, head, first, withBracket(sentence, first, last, barrier));
  }

  /** "Ana Soto (D-Calif.)": the bracket that is open closes. */
  private static int withBracket(Sentence sentence, int first, int last, int barrier) {
    int open = 0;
    for (int token = first; token <= last; token++) {
      String form = sentence.form(token);
      open += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
    }
    int end = last;
    int limit = barrier > last ? barrier : sentence.size();
    while (open > 0 && end + 1 < limit && isSign(sentence, end + 1)) {
      end++;
      open -= sentence.form(end).equals(")") ? 1 : 0;
    }
    return open > 0 ? last : end;
  }

  /** "Ana Soto on Monday": the day belongs to the saying. */
  private static int withoutAdverbials(Sentence sentence, int head, int last) {
    Tree tree = sentence.tree();
    int end = last;
    int[] children = tree.children(head);
    for (int i = children.length - 1; i >= 0; i--) {
      int child = children[i];
      if (child > head && tree.first(child) <= end && isAdverbial(sentence, child)) {
        end = tree.first(child) - 1;
      }
    }
    return Math.max(end, head);
  }

  private static boolean isAdverbial(Sentence sentence, int child) {
    String label = sentence.tree().label(child);
    int object = label.equals("prep") ? Clauses.object(sentence.tree(), child) : -1;
    return (object >= 0 && isTime(sentence, object))
        || (label.equals("npadvmod") && isTime(sentence, child))
        || label.equals("advmod")
        || label.equals("advcl");
  }

  static boolean isDay(Sentence sentence, int token) {
    return DAYS.contains(Clauses.lower(sentence, token));
  }

  /** A preposition that opens clauses as well: "after the envoy left". */
  static boolean isConjunction(Sentence sentence, int token) {
    return CONJUNCTIONS.contains(Clauses.lower(sentence, token));
  }

  static boolean isTime(Sentence sentence, int token) {
    return isDay(sentence, token)
        || (!PRONOUN.contains(sentence.tag(token))
            && (sentence.name(token).endsWith("-DATE") || sentence.name(token).endsWith("-TIME")));
  }

  private static boolean isSign(Sentence sentence, int token) {
    return !Character.isLetterOrDigit(sentence.form(token).charAt(0))
        && !sentence.form(token).startsWith("[")
        && !sentence.form(token).equals("$");
  }

  /**
   * The phrase that ends right before a position, read from tags: for where a long quotation has
   * confused the tree.
   */
  static Speaker endingAt(Sentence sentence, int last, int limit) {
    int first = last;
    while (first > limit && isNominal(sentence, first - 1) && isNominal(sentence, first)) {
      first--;
    }
    return last >= limit && isNominalHead(sentence, last)
        ? new Speaker(sentence, last, first, last)
        : null;
  }

  /** The phrase that begins right at a token, read from tags. */
  static Speaker startingAt(Sentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.size()
        && isNominal(sentence, last + 1)
        && isNominal(sentence, last)) {
      last++;
    }
    while (last > first && !isNominalHead(sentence, last)) {
      last--;
    }
    return first < sentence.size() && isNominalHead(sentence, last)
        ? new Speaker(sentence, last, first, last)
        : null;
  }

  private static boolean isNominalHead(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("WP");
  }

  private static boolean isNominal(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return isNominalHead(sentence, token)
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || Clauses.lower(sentence, token).equals("of");
  }
}
