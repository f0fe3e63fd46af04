package org.demarche.ingest.file;

import org.demarche.record.Article;

/**
 * One article found in a file, or what is wrong with it.
 *
 * @param place file, and line where a line holds an article
 * @param article {@code null} where it cannot be taken
 * @param problem {@code null} where it can
 */
public record Entry(String place, Article article, String problem) {

  static Entry of(String place, Article article) {
    return new Entry(place, article, null);
  }

  static Entry bad(String place, String problem) {
    return new Entry(place, null, problem);
  }

  public boolean isGood() {
    return article != null;
  }
}
