package org.demarche.extract.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.quotation.Quotation;
import org.demarche.record.Act;

/**
 * Quotations without a cue of their own: parts of a split or continued one, or new ones of whoever
 * spoke before. Words in quotation marks that are no sentence are left alone: a title, a name, a
 * distancing. Linear in the text. Confined to one thread.
 */
final class Floating {

  private static final int MIN_WORDS = 3;
  private static final int NONE = -1;
  private static final String SENTENCE_ENDS = ".,?!…-–—’'";

  private final List<Attribution> found;
  private final Covered covered;

  /** By the end of the report, the place in {@link #found} of those with a speaker. */
  private final TreeMap<Integer, Integer> byEnd = new TreeMap<>();

  private Floating(List<Attribution> found) {
    this.found = found;
    this.covered = Covered.by(found);
    for (int index = 0; index < found.size(); index++) {
      note(index);
    }
  }

  /** Gives every quotation that nobody has claimed to whom it belongs, in place. */
  static void settle(List<Passage> passages, List<Attribution> found) {
    new Floating(found).settle(passages);
  }

  private void settle(List<Passage> passages) {
    int lastOfBefore = NONE;
    Passage before = null;
    for (Passage passage : passages) {
      for (Quotation quotation : passage.quotations()) {
        Stretch stretch = new Stretch(quotation.start(), quotation.end());
        if (!covered.overlaps(stretch)) {
          settle(passage, before, quotation, stretch, lastOfBefore);
        }
      }
      lastOfBefore = lastIn(passage, passage.end());
      before = passage;
    }
  }

  private void settle(
      Passage passage, Passage before, Quotation quotation, Stretch stretch, int lastOfBefore) {
    int index = lastIn(passage, quotation.start());
    if (index != NONE) {
      Attribution last = found.get(index);
      boolean split =
          isQuoting(passage, last)
              && (isNext(passage, last, quotation) || isAside(last, quotation));
      if (split) {
        extend(index, stretch);
      } else if (isSentence(passage, quotation)) {
        add(floating(passage, quotation, stretch, last));
      }
    } else if (passage.isBare(passage.start(), quotation.start())
        && isSentence(passage, quotation)) {
      boolean ends = lastOfBefore != NONE && isNextParagraph(before, found.get(lastOfBefore));
      if (ends && isQuoting(before, found.get(lastOfBefore))) {
        extend(lastOfBefore, stretch);
      } else if (ends) {
        add(floating(passage, quotation, stretch, found.get(lastOfBefore)));
      } else if (StandingAlone.is(passage)) {
        add(StandingAlone.of(passage, before, stretch));
      }
    }
  }

  private void add(Attribution attribution) {
    found.add(attribution);
    note(found.size() - 1);
  }

  private void extend(int index, Stretch stretch) {
    Attribution longer = found.get(index).and(stretch);
    found.set(index, longer);
    covered.add(stretch);
    byEnd.putIfAbsent(longer.end(), index);
  }

  private void note(int index) {
    Attribution attribution = found.get(index);
    covered.add(attribution);
    if (attribution.speaker() != null || attribution.rule().equals(StandingAlone.RULE)) {
      byEnd.putIfAbsent(attribution.end(), index);
    }
  }

  /** The last report of the passage that ends before the limit, or {@code NONE}. */
  private int lastIn(Passage passage, int limit) {
    Map.Entry<Integer, Integer> last = byEnd.floorEntry(limit);
    while (last != null && last.getKey() > passage.start()) {
      Attribution attribution = found.get(last.getValue());
      if (attribution.end() == last.getKey() && attribution.whole().end() > passage.start()) {
        return last.getValue();
      }
      last = byEnd.lowerEntry(last.getKey());
    }
    return NONE;
  }

  private static boolean isQuoting(Passage passage, Attribution attribution) {
    Stretch last = attribution.content().get(attribution.content().size() - 1);
    Quotation ending = passage.quotationBefore(last.end());
    Quotation beginning = passage.quotationFrom(last.start());
    return (ending != null && ending.end() == last.end())
        || (beginning != null
            && beginning.start() == last.start()
            && beginning.end() <= last.end());
  }

  /** "..." she said. "..." */
  private static boolean isNext(Passage passage, Attribution last, Quotation quotation) {
    int end = Math.max(last.sentence().end(), last.end());
    return end <= quotation.start() && passage.isBare(end, quotation.start());
  }

  /** "...," she said on Monday, "..." */
  private static boolean isAside(Attribution last, Quotation quotation) {
    Sentence sentence = last.sentence();
    if (sentence.end() <= quotation.start()) {
      return false;
    }
    int from = sentence.tokenAt(last.end());
    int to = sentence.tokenAt(quotation.start());
    for (int token = from; token < to; token++) {
      if (sentence.tag(token).startsWith("VB") && !sentence.tag(token).equals("VBN")) {
        return false;
      }
    }
    return to - from < 20;
  }

  private static boolean isNextParagraph(Passage before, Attribution last) {
    return before.isBare(
        Math.max(Math.min(last.sentence().end(), before.end()), last.end()), before.end());
  }

  static boolean isSentence(Passage passage, Quotation quotation) {
    String text = passage.text().slice(quotation.contentStart(), quotation.contentEnd()).strip();
    if (text.isEmpty()) {
      return false;
    }
    boolean begins =
        passage.isBare(passage.start(), quotation.start())
            || ".?!:…".indexOf(charBefore(passage, quotation.start())) >= 0
            || passage.quotationEndingBefore(quotation.start()) != null;
    return begins
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && text.split("\\s+").length >= MIN_WORDS
        && !Character.isLowerCase(text.charAt(0));
  }

  private static char charBefore(Passage passage, int position) {
    int before = position - 1;
    while (before > passage.start()
        && Character.isWhitespace(passage.text().chars().charAt(before))) {
      before--;
    }
    return passage.text().chars().charAt(Math.max(before, 0));
  }

  private static Attribution floating(
      Passage passage, Quotation quotation, Stretch stretch, Attribution last) {
    Sentence sentence =
        passage.sentences().stream()
            .filter(s -> s.end() > quotation.start())
            .findFirst()
            .orElse(last.sentence());
    return new Attribution(
        sentence, -1, null, null, Act.say, last.speaker(), null, List.of(stretch), "floating");
  }
}
