package org.demarche.extract.statement;

import java.util.Comparator;
import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.quotation.Quotation;
import org.demarche.record.Act;

/**
 * Quotations without a cue of their own: parts of a split or continued one, or new ones of whoever
 * spoke before. Words in quotation marks that are no sentence are left alone: a title, a name, a
 * distancing.
 */
final class Floating {

  private static final int MIN_WORDS = 3;
  private static final String SENTENCE_ENDS = ".,?!…-–—’'";

  private Floating() {}

  /** Gives every quotation that nobody has claimed to whom it belongs, in place. */
  static void settle(List<Passage> passages, List<Attribution> found) {
    Attribution lastOfBefore = null;
    Passage before = null;
    for (Passage passage : passages) {
      for (Quotation quotation : passage.quotations()) {
        Stretch stretch = new Stretch(quotation.start(), quotation.end());
        if (found.stream().noneMatch(attribution -> overlaps(attribution, stretch))) {
          settle(passage, before, quotation, stretch, lastOfBefore, found);
        }
      }
      lastOfBefore = lastIn(passage, found, passage.end());
      before = passage;
    }
  }

  private static void settle(
      Passage passage,
      Passage before,
      Quotation quotation,
      Stretch stretch,
      Attribution lastOfBefore,
      List<Attribution> found) {
    Attribution last = lastIn(passage, found, quotation.start());
    if (last != null) {
      boolean split =
          isQuoting(passage, last)
              && (isNext(passage, last, quotation) || isAside(last, quotation));
      if (split) {
        found.set(found.indexOf(last), last.and(stretch));
      } else if (isSentence(passage, quotation)) {
        found.add(floating(passage, quotation, stretch, last));
      }
    } else if (lastOfBefore != null
        && passage.isBare(passage.start(), quotation.start())
        && isSentence(passage, quotation)) {
      boolean ends = isNextParagraph(before, lastOfBefore);
      if (ends && isQuoting(before, lastOfBefore)) {
        found.set(found.indexOf(lastOfBefore), lastOfBefore.and(stretch));
      } else if (ends) {
        found.add(floating(passage, quotation, stretch, lastOfBefore));
      }
    }
  }

  private static boolean overlaps(Attribution attribution, Stretch stretch) {
    return attribution.content().stream().anyMatch(part -> part.overlaps(stretch));
  }

  private static Attribution lastIn(Passage passage, List<Attribution> found, int limit) {
    return found.stream()
        .filter(a -> a.whole().end() > passage.start() && a.end() <= limit && a.speaker() != null)
        .max(Comparator.comparingInt(Attribution::end))
        .orElse(null);
  }

  private static boolean isQuoting(Passage passage, Attribution attribution) {
    Stretch last = attribution.content().get(attribution.content().size() - 1);
    return passage.quotations().stream()
        .anyMatch(
            quotation ->
                quotation.end() == last.end()
                    || (quotation.start() == last.start() && quotation.end() <= last.end()));
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

  private static boolean isSentence(Passage passage, Quotation quotation) {
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
