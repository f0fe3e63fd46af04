package org.demarche.extract.statement;

import java.time.Instant;
import java.util.List;
import org.demarche.extract.Extractor;
import org.demarche.extract.language.English;
import org.demarche.record.Article;
import org.demarche.record.Statement;

/** Statements of made-up articles, read by one model for all tests. */
final class Said {

  private static final Extractor EXTRACTOR = new Extractor(English.load());
  private static final Instant PUBLISHED = Instant.parse("2024-05-15T00:00:00Z");

  private Said() {}

  static List<Statement> in(String body) {
    return EXTRACTOR
        .extract(
            new Article("a1", null, null, null, body, null, null, PUBLISHED, null, null, null),
            null)
        .statements();
  }

  static Statement only(String body) {
    List<Statement> statements = in(body);
    if (statements.size() != 1) {
      throw new AssertionError("expected one statement: " + statements);
    }
    return statements.get(0);
  }

  /** Speaker as printed, cue and words, for comparing at a glance. */
  static List<String> lines(String body) {
    return in(body).stream().map(Said::line).toList();
  }

  private static String line(Statement statement) {
    String who = statement.speaker() == null ? "?" : statement.speaker().mention().text();
    String cue = statement.cue() == null ? "-" : statement.cue().text();
    return who + " | " + cue + " | " + statement.text();
  }
}
