package org.demarche.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.extract.article.Text;
import org.demarche.record.Actor;
import org.demarche.record.EventType.Quad;
import org.demarche.record.Mention;
import org.demarche.record.Span;
import org.demarche.record.Statement;

/** What of an event rests on somebody's words alone. */
final class Claims {

  /**
   * @param claimedIn the statement that alone asserts the event, or {@code null}
   * @param statementId the statement that the event is, or {@code null}
   */
  record Claim(String claimedIn, String statementId) {}

  private static final Claim NONE = new Claim(null, null);

  private final List<Statement> statements;

  Claims(List<Statement> statements) {
    this.statements = statements;
  }

  /**
   * "They demanded that" is the statement it introduces. "The envoy said that his country would
   * help" is a promise, if it is the envoy's country that promises. Everything else inside of a
   * statement is a claim.
   */
  Claim of(Candidate event, Mention trigger, Text text) {
    Optional<Statement> introduced =
        statements.stream().filter(statement -> isCue(statement, trigger)).findFirst();
    if (introduced.isPresent()) {
      return new Claim(null, introduced.get().id());
    }
    Optional<Statement> around =
        statements.stream()
            .filter(statement -> covers(statement, trigger, text))
            .min(Comparator.comparingInt(statement -> statement.text().length()));
    return around.map(statement -> inside(event, statement)).orElse(NONE);
  }

  private static Claim inside(Candidate event, Statement statement) {
    Quad quad = event.outcome().kind().type().quad();
    boolean verbal = quad == Quad.verbal_cooperation || quad == Quad.verbal_conflict;
    boolean made = !event.outcome().kind().equals(event.kind()) || event.rule().equals("must");
    boolean act = verbal && made;
    return act && speaks(statement.speaker(), event.roles().actors())
        ? new Claim(null, statement.id())
        : new Claim(statement.id(), null);
  }

  private static boolean speaks(Actor speaker, List<Actor> actors) {
    return speaker != null
        && actors.stream()
            .anyMatch(
                actor ->
                    Objects.equals(actor.id(), speaker.id())
                        || (actor.country() != null
                            && Objects.equals(actor.country(), speaker.country())));
  }

  private static boolean isCue(Statement statement, Mention trigger) {
    return statement.cue() != null
        && statement.cue().start() < trigger.end()
        && trigger.start() < statement.cue().end();
  }

  private static boolean covers(Statement statement, Mention trigger, Text text) {
    for (Span span : statement.spans()) {
      if (Objects.equals(span.field(), text.field())
          && span.start() <= trigger.start()
          && trigger.end() <= span.end()) {
        return true;
      }
    }
    return false;
  }
}
