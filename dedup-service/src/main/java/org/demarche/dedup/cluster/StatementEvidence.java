package org.demarche.dedup.cluster;

import java.util.regex.Pattern;
import org.demarche.record.Act;
import org.demarche.record.Actor;
import org.demarche.record.Statement;

/**
 * What the rule for statements looks at.
 *
 * @param speaker id of a person who speaks, else {@code null}
 * @param principal whom the speaker speaks for, else {@code null}
 * @param said when, as far as the article says
 * @param question it asks: "Will they sign?", "whether they will sign"
 * @param denied what is quoted is what the speaker denies: "denied that ..."
 */
public record StatementEvidence(
    Wording wording,
    String speaker,
    String principal,
    Days said,
    int publishedDay,
    boolean denied,
    boolean question)
    implements Evidence {

  private static final Pattern INDIRECT_QUESTION = Pattern.compile("(?i)\\s*whether\\b");

  static StatementEvidence of(Statement statement) {
    Actor speaker = statement.speaker();
    return new StatementEvidence(
        Wording.of(saidIn(statement)),
        isPerson(speaker) ? speaker.id() : null,
        principalOf(statement),
        Days.of(statement.saidOn()),
        Days.of(statement.source() == null ? null : statement.source().publishedAt()),
        statement.act() == Act.deny,
        asks(statement.text()));
  }

  private static String saidIn(Statement statement) {
    boolean retold = statement.text() != null && statement.kind() != Statement.Kind.direct;
    return retold ? Reported.withoutReport(statement.text()) : statement.text();
  }

  /** Whom the speaker speaks for; a body speaks for its country, or else for itself. */
  static String principalOf(Statement statement) {
    Actor speaker = statement.speaker();
    if (statement.principal() != null || speaker == null || isPerson(speaker)) {
      return statement.principal();
    }
    return speaker.country() != null ? speaker.country() : speaker.id();
  }

  private static boolean isPerson(Actor speaker) {
    return speaker != null && (speaker.kind() == null || speaker.kind() == Actor.Kind.person);
  }

  private static boolean asks(String text) {
    return text != null
        && (text.strip().endsWith("?") || INDIRECT_QUESTION.matcher(text).lookingAt());
  }

  @Override
  public long signature() {
    Signature signature = new Signature();
    wording.sign(signature);
    return signature
        .add(speaker)
        .add(principal)
        .add(said.from())
        .add(said.to())
        .add(publishedDay)
        .add(denied ? 1 : 0)
        .add(question ? 1 : 0)
        .value();
  }

  @Override
  public double extent() {
    return wording.weight();
  }

  @Override
  public Digest digest() {
    return wording.digest().on(publishedDay);
  }

  @Override
  public int[] outline() {
    return wording.outline();
  }

  @Override
  public long[] keys() {
    return wording.keys();
  }
}
