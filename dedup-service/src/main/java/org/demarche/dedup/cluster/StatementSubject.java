package org.demarche.dedup.cluster;

import java.util.Collection;
import java.util.Comparator;
import org.demarche.record.Actor;
import org.demarche.record.Source;
import org.demarche.record.Span;
import org.demarche.record.Statement;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;

/** Statements: one record for one thing said. */
public final class StatementSubject
    implements Subject<Statement, StatementEvidence, UniqueStatement> {

  private static final Comparator<Statement> BEST_FIRST =
      Comparator.comparing((Statement statement) -> !isResolved(statement.speaker()))
          .thenComparing(
              Statement::kind, Comparator.nullsLast(Comparator.comparing(StatementSubject::rank)))
          .thenComparing(StatementSubject::verbatim, Comparator.reverseOrder())
          .thenComparing(
              statement -> statement.source() == null ? null : statement.source().publishedAt(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Statement::id, Comparator.nullsLast(Comparator.naturalOrder()));

  @Override
  public StatementEvidence evidence(Statement statement) {
    return StatementEvidence.of(statement);
  }

  @Override
  public Relation relate(StatementEvidence first, StatementEvidence second) {
    return StatementRule.relate(first, second);
  }

  @Override
  public boolean areCompatible(StatementEvidence first, StatementEvidence second) {
    return StatementRule.areCompatible(first, second);
  }

  @Override
  public boolean shareEnough(int shared, int fewerKeys) {
    return StatementRule.shareEnough(shared, fewerKeys);
  }

  @Override
  public boolean mayRelate(int shared, Digest digest, Digest other) {
    return StatementRule.mayRelate(shared, digest, other);
  }

  @Override
  public boolean mayRelate(int[] outline, int[] other) {
    return StatementRule.mayRelate(outline, other);
  }

  @Override
  public Source source(Statement statement) {
    return statement.source();
  }

  @Override
  public boolean isNewVersion(Statement newer, Statement older) {
    return Version.isNewer(newer.source(), older.source())
        && Version.takesPlace(begin(newer), newer.text(), begin(older), older.text());
  }

  private static int begin(Statement statement) {
    return statement.spans().isEmpty() ? 0 : statement.spans().get(0).start();
  }

  @Override
  public String text(Statement statement) {
    return statement.text();
  }

  @Override
  public Comparator<Statement> bestFirst() {
    return BEST_FIRST;
  }

  /** A statement and its denial are two records. */
  @Override
  public boolean isContested(Collection<Statement> statements) {
    return false;
  }

  /** By the state that is spoken for: reports read to differ in it do not meet. */
  @Override
  public int shard(Statement statement, int shards) {
    String principal = StatementEvidence.principalOf(statement);
    String state = principal == null ? null : Speakers.state(principal);
    return Math.floorMod(new Signature().add(state).toInt(), shards);
  }

  @Override
  public UniqueStatement unique(String id, int revision, UniqueState state, Statement best) {
    return new UniqueStatement(id, revision, state, best);
  }

  private static boolean isResolved(Actor speaker) {
    return speaker != null
        && (speaker.kind() == Actor.Kind.person || speaker.kind() == Actor.Kind.institution);
  }

  private static int rank(Statement.Kind kind) {
    return switch (kind) {
      case direct -> 0;
      case mixed -> 1;
      case indirect -> 2;
    };
  }

  private static int verbatim(Statement statement) {
    return statement.verbatim().stream().mapToInt(Span::length).sum();
  }
}
