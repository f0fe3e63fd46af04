package org.demarche.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.record.Span;
import org.demarche.record.Statement;

/** Words and signs of reporting in any order: every rule meets what it was not made for. */
class StatementsProperties {

  private static final String[] WORDS = {
    "said",
    "says",
    "saying",
    "told",
    "was",
    "criticised",
    "called",
    "by",
    "to",
    "for",
    "on",
    "of",
    "as",
    "it",
    "that",
    "who",
    "he",
    "according",
    "Soto",
    "Ana Soto",
    "Peru",
    "the ministry",
    "reporters",
    "a truce",
    "Monday",
    "adding",
    "and",
    "after",
    "put",
    "call",
    "read",
    "asked",
    "(D-Calif.)",
    ",",
    ",",
    ";",
    ":",
    ".",
    "?",
    "\"",
    "\"",
    "“",
    "”",
    "—",
    "\n\n"
  };

  @Property(tries = 200)
  void shouldReadReportsInAnyOrderWithSpansInsideTheText(@ForAll("reports") String body) {
    List<Statement> statements = Said.in(body);
    for (Statement statement : statements) {
      assertThat(statement.text()).isNotBlank();
      for (Span span : statement.spans()) {
        assertThat(span.start()).isBetween(0, span.end() - 1);
        assertThat(span.end()).isLessThanOrEqualTo(body.length());
      }
    }
  }

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(WORDS).list().ofMinSize(3).ofMaxSize(40).map(w -> String.join(" ", w));
  }
}
