package org.demarche.dedup.cluster;

import org.demarche.record.Source;

/** Whether one article's newer version says something in the place of something older. */
final class Version {

  /** What is edited before it may move it by so many characters. */
  private static final int MOVED = 200;

  private static final double ALIKE = 0.4;

  private Version() {}

  static boolean isNewer(Source newer, Source older) {
    return newer != null
        && older != null
        && newer.articleId() != null
        && newer.articleId().equals(older.articleId())
        && number(newer) > number(older);
  }

  /** In nearly the same place, and nearly half the same. */
  static boolean takesPlace(int begin, String text, int formerBegin, String former) {
    if (Math.abs(begin - formerBegin) > MOVED) {
      return false;
    }
    Wording one = Wording.of(text);
    Wording other = Wording.of(former);
    return one.alignedWith(other).matched() >= ALIKE * Math.max(one.weight(), other.weight());
  }

  private static long number(Source source) {
    return source.articleVersion() == null ? 0 : source.articleVersion();
  }
}
