package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.demarche.record.Event;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;
import org.junit.jupiter.api.Test;

class AnyOrderTest {

  private static final int ORDERS = Integer.getInteger("demarche.orders", 8);
  private static final int MENTIONS = 2_000;

  private final List<Statement> last = new Sample(7).statements(MENTIONS);

  @Test
  void shouldEndInTheSameClustersWhateverTheOrder() {
    Set<Set<String>> expected = inOrder(0).partition();
    assertThat(expected).hasSizeBetween(MENTIONS / 10, MENTIONS * 9 / 10);
    for (int order = 1; order < ORDERS; order++) {
      World<Statement, UniqueStatement> world = inOrder(order);
      assertThat(world.partition()).as("order " + order).isEqualTo(expected);
      world.shouldHold();
    }
  }

  @Test
  void shouldEndInTheSameEventsWhateverTheOrder() {
    List<Event> events = new Sample(11).events(MENTIONS / 4);
    Set<Set<String>> expected = eventsInOrder(events, 0).partition();
    assertThat(expected).hasSizeBetween(events.size() / 10, events.size() * 9 / 10);
    for (int order = 1; order < ORDERS; order++) {
      World<Event, UniqueEvent> world = eventsInOrder(events, order);
      assertThat(world.partition()).as("order " + order).isEqualTo(expected);
      world.shouldHold();
    }
  }

  private static void restartNowAndThen(World<?, ?> world, Random random) {
    if (random.nextInt(200) == 0) {
      world.restart();
    }
  }

  private static World<Event, UniqueEvent> eventsInOrder(List<Event> last, int seed) {
    Random random = new Random(seed);
    List<Event> mentions = new ArrayList<>(last);
    Collections.shuffle(mentions, random);
    List<Event> others = new Sample(seed).events(last.size() / 4);
    World<Event, UniqueEvent> world = World.ofEvents();
    for (Event mention : mentions) {
      restartNowAndThen(world, random);
      if (random.nextInt(4) == 0) {
        world.decide(mention.id(), others.get(random.nextInt(others.size())));
      }
      if (random.nextInt(4) == 0) {
        world.decide("other" + random.nextInt(50), others.get(random.nextInt(others.size())));
      }
      world.decide(mention.id(), mention);
    }
    for (int i = 0; i < 50; i++) {
      world.decide("other" + i, null);
    }
    return world;
  }

  /** Every other order sees earlier wordings, mentions that are withdrawn, and some twice. */
  private World<Statement, UniqueStatement> inOrder(int seed) {
    Random random = new Random(seed);
    List<Statement> mentions = new ArrayList<>(last);
    Collections.shuffle(mentions, random);
    List<Statement> others = new Sample(seed).statements(MENTIONS / 4);
    World<Statement, UniqueStatement> world = World.ofStatements();
    for (Statement mention : mentions) {
      restartNowAndThen(world, random);
      Statement other = others.get(random.nextInt(others.size()));
      switch (random.nextInt(6)) {
        case 0 -> world.decide(mention.id(), other);
        case 1 -> world.decide("other" + random.nextInt(200), other);
        case 2 -> world.decide("other" + random.nextInt(200), null);
        case 3 -> world.decide(mention.id(), mention);
        default -> {}
      }
      world.decide(mention.id(), mention);
    }
    for (int i = 0; i < 200; i++) {
      world.decide("other" + i, null);
    }
    return world;
  }
}
