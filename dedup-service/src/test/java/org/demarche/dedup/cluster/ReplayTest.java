package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.record.Event;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;
import org.junit.jupiter.api.Test;

/** Everything is forgotten but what was told, and decided again in another order. */
class ReplayTest {

  private static final int ORDERS = Integer.getInteger("demarche.orders", 6);
  private static final int MENTIONS = 600;

  @Test
  void shouldKeepTheIdsOfStatementsThatWereTold() {
    List<Statement> mentions = new Sample(7).statements(MENTIONS);
    World<Statement, UniqueStatement> first = World.ofStatements();
    shuffled(mentions, 0).forEach(mention -> first.decide(mention.id(), mention));
    for (int order = 1; order < ORDERS; order++) {
      World<Statement, UniqueStatement> again = World.ofStatements();
      again.beginBeside(first);
      shuffled(mentions, order).forEach(mention -> again.decide(mention.id(), mention));

      assertThat(again.memberships()).as("order " + order).isEqualTo(first.memberships());
      again.shouldHold();
    }
  }

  @Test
  void shouldKeepTheIdsOfEventsThatWereTold() {
    List<Event> mentions = new Sample(11).events(MENTIONS / 2);
    World<Event, UniqueEvent> first = World.ofEvents();
    shuffled(mentions, 0).forEach(mention -> first.decide(mention.id(), mention));
    for (int order = 1; order < ORDERS; order++) {
      World<Event, UniqueEvent> again = World.ofEvents();
      again.beginBeside(first);
      shuffled(mentions, order).forEach(mention -> again.decide(mention.id(), mention));

      assertThat(again.memberships()).as("order " + order).isEqualTo(first.memberships());
      again.shouldHold();
    }
  }

  @Test
  void shouldGoOnFromTheRevisionThatWasTold() {
    Statement mention = new Sample(3).statements(1).get(0);
    World<Statement, UniqueStatement> first = World.ofStatements();
    first.decide(mention.id(), mention);
    int told = first.of(mention.id()).revision();
    World<Statement, UniqueStatement> again = World.ofStatements();
    again.beginBeside(first);
    again.decide(mention.id(), mention);

    assertThat(again.of(mention.id()).revision()).isGreaterThan(told);
  }

  private static <R> List<R> shuffled(List<R> mentions, int seed) {
    List<R> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
