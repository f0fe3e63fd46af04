package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.dedup.cluster.Sample.inArticle;

import org.demarche.record.Statement;
import org.demarche.record.UniqueState.Status;
import org.demarche.record.UniqueStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new version's records come before the old version's are withdrawn. */
class EditedArticleTest {

  private static final String SLIP = "The first grian ships will leave Sudora in the spring";
  private static final String RIGHT = "The first grain ships will leave Sudora in the spring";

  private final World<Statement, UniqueStatement> world = World.ofStatements();

  @AfterEach
  void shouldHold() {
    world.shouldHold();
  }

  @Test
  void shouldKeepTheIdWhenASlipInAShortWordIsCorrected() {
    tell("paper", 1, "z", SLIP);
    String unique = world.idOf("z");
    tell("paper", 2, "a", RIGHT);
    String founded = world.idOf("a");
    assertThat(founded).isNotEqualTo(unique);
    world.decide("z", null);
    assertThat(world.idOf("a")).isEqualTo(unique);
    assertThat(world.stateOf(unique).status()).isEqualTo(Status.live);
    assertThat(world.stateOf(founded).mergedInto()).isEqualTo(unique);
  }

  @Test
  void shouldMergeWhatIsCorrectedIntoTheRecordThatOtherOutletsFounded() {
    tell("agency", 1, "b", RIGHT);
    String founded = world.idOf("b");
    tell("paper", 1, "z", SLIP);
    String slip = world.idOf("z");
    tell("paper", 2, "c", RIGHT);
    world.decide("z", null);
    assertThat(world.idOf("c")).isEqualTo(founded);
    assertThat(world.stateOf(slip).mergedInto()).isEqualTo(founded);
  }

  @Test
  void shouldRetractWhatTheNewVersionNoLongerSays() {
    tell("paper", 1, "z", SLIP);
    String unique = world.idOf("z");
    tell("paper", 2, "a", "The harbour master of Sudora denied any delay");
    world.decide("z", null);
    assertThat(world.stateOf(unique).status()).isEqualTo(Status.retracted);
  }

  @Test
  void shouldNotLetAnotherArticleInherit() {
    tell("paper", 1, "z", SLIP);
    String unique = world.idOf("z");
    tell("agency", 2, "a", RIGHT);
    world.decide("z", null);
    assertThat(world.stateOf(unique).status()).isEqualTo(Status.retracted);
  }

  private void tell(String article, long version, String id, String text) {
    world.decide(id, inArticle(article, version, id, text));
  }
}
