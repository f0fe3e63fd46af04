package org.demarche.feed.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.feed.Uniques;
import org.demarche.feed.filter.Filter;
import org.demarche.feed.filter.Kind;
import org.demarche.record.Act;
import org.demarche.record.Json;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static final String WEDNESDAY = "2024-05-08T10:00:00Z";

  private final View view = new View(100);
  private long offset;

  @Test
  void shouldListTheLatestFirstAndTheUndatedLast() {
    put("undated", Uniques.live(null, "A"));
    put("monday", Uniques.live(Uniques.MONDAY, "A"));
    put("tuesday", Uniques.live(Uniques.TUESDAY, "A"));
    assertThat(ids(list(Order.published, null, 10)))
        .containsExactly("tuesday", "monday", "undated");
  }

  @Test
  void shouldListByLastChangeWhenAsked() {
    put("tuesday", Uniques.live(Uniques.TUESDAY, "A"));
    put("monday", Uniques.live(Uniques.MONDAY, "A"));
    assertThat(ids(list(Order.updated, null, 10))).containsExactly("monday", "tuesday");
    put("tuesday", Uniques.live(Uniques.TUESDAY, "A", "B"));
    assertThat(ids(list(Order.updated, null, 10))).containsExactly("tuesday", "monday");
  }

  @Test
  void shouldGoOnBehindACursorWhateverCameInBefore() {
    put("1", Uniques.live(Uniques.TUESDAY, "A"));
    put("2", Uniques.live(Uniques.TUESDAY, "A"));
    put("3", Uniques.live(Uniques.MONDAY, "A"));
    Slice first = list(Order.published, null, 2);
    put("0", Uniques.live(WEDNESDAY, "A"));
    Slice second = list(Order.published, Cursor.parse(first.next().toString()), 2);
    assertThat(ids(first)).containsExactly("1", "2");
    assertThat(ids(second)).containsExactly("3");
    assertThat(second.next()).isNull();
  }

  @Test
  void shouldGoOnThoughTheRecordOfTheCursorIsGone() {
    put("1", Uniques.live(WEDNESDAY, "A"));
    put("2", Uniques.live(Uniques.TUESDAY, "A"));
    Cursor cursor = list(Order.published, null, 1).next();
    view.remove(Kind.statement, "1");
    assertThat(ids(list(Order.published, cursor, 10))).containsExactly("2");
  }

  @Test
  void shouldHaveNoNextAtTheEndThoughThePageIsFull() {
    put("1", Uniques.live(Uniques.MONDAY, "A"));
    assertThat(list(Order.published, null, 1).next()).isNull();
  }

  @Test
  void shouldListARecordOnceWhenItsDateChanges() {
    put("1", Uniques.live(Uniques.TUESDAY, "A"));
    put("1", Uniques.live(Uniques.MONDAY, "A"));
    assertThat(ids(list(Order.published, null, 10))).containsExactly("1");
  }

  @Test
  void shouldFollowMergesToTheSurvivor() {
    put("first", Uniques.mergedInto("second"));
    put("second", Uniques.mergedInto("third"));
    put("third", Uniques.live(Uniques.MONDAY, "A"));
    assertThat(view.find(Kind.statement, "first")).map(Entry::id).hasValue("third");
    assertThat(ids(list(Order.published, null, 10))).containsExactly("third");
  }

  @Test
  void shouldGiveTheLoserWhileItsSurvivorIsNotHere() {
    put("first", Uniques.mergedInto("second"));
    assertThat(view.find(Kind.statement, "first")).map(Entry::id).hasValue("first");
  }

  @Test
  void shouldEndWhereMergesTurnInACircle() {
    put("first", Uniques.mergedInto("second"));
    put("second", Uniques.mergedInto("first"));
    assertThat(view.find(Kind.statement, "first")).isPresent();
  }

  @Test
  void shouldFindARecordByOneOfItsMentions() {
    put("1", Uniques.live(Uniques.MONDAY, "A"));
    assertThat(view.find(Kind.statement, "m-a0")).map(Entry::id).hasValue("1");
    put("1", Uniques.retracted());
    assertThat(view.find(Kind.statement, "m-a0")).isEmpty();
    assertThat(view.find(Kind.event, "1")).isEmpty();
  }

  @Test
  void shouldDropWhatIsUnchangedForLongestWhenItIsFull() {
    View small = new View(2);
    small.put(entry("1", Uniques.live(Uniques.MONDAY, "A")));
    small.put(entry("2", Uniques.live(Uniques.MONDAY, "A")));
    small.put(entry("1", Uniques.live(Uniques.MONDAY, "A", "B")));
    small.put(entry("3", Uniques.live(Uniques.MONDAY, "A")));
    assertThat(small.size(Kind.statement)).isEqualTo(2);
    assertThat(small.find(Kind.statement, "2")).isEmpty();
    assertThat(small.changeAfter(0).id()).isEqualTo("1");
  }

  @Test
  void shouldTellEachChangedRecordOnceWithItsLastChange() {
    put("1", Uniques.live(Uniques.MONDAY, "A"));
    put("2", Uniques.live(Uniques.MONDAY, "A"));
    put("1", Uniques.live(Uniques.MONDAY, "A", "B"));
    Entry first = view.changeAfter(0);
    Entry second = view.changeAfter(first.number());
    assertThat(first.id()).isEqualTo("2");
    assertThat(second.id()).isEqualTo("1");
    assertThat(view.changeAfter(second.number())).isNull();
  }

  @Test
  void shouldRememberThatARecordMayHavePassedAFilterItNoLongerPasses() {
    put("1", Uniques.live(Uniques.MONDAY, "A"));
    put("1", Uniques.live(Uniques.MONDAY, "A", "B"));
    assertThat(view.find(Kind.statement, "1").orElseThrow().drifted()).isFalse();
    put("1", Uniques.live(Uniques.MONDAY, "B"));
    put("1", Uniques.live(Uniques.MONDAY, "A", "B"));
    assertThat(view.find(Kind.statement, "1").orElseThrow().drifted()).isTrue();
  }

  @Test
  void shouldSayWhatAnOpaqueTextShouldHaveBeen() {
    assertThatThrownBy(() -> Cursor.parse("nonsense")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Position.parse("nonsense"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Position.parse("e-1.-2")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldCountEveryLaneOfAPosition() {
    Position position = Position.start("e", 2).with(new LogPlace(1, 40));
    assertThat(position.includes(new LogPlace(1, 40))).isTrue();
    assertThat(position.includes(new LogPlace(1, 41))).isFalse();
    assertThat(position.includes(new LogPlace(0, 0))).isFalse();
    assertThat(Position.parse(position.toString())).isEqualTo(position);
    assertThat(position.and(Position.start("e", 2).withNext(0, 7)).toString()).isEqualTo("e-7.15");
    assertThat(position.isComparableTo(Position.start("other", 2))).isFalse();
  }

  private void put(String id, UniqueState state) {
    view.put(entry(id, state));
  }

  private Entry entry(String id, UniqueState state) {
    UniqueStatement unique =
        Uniques.statement(id, 1, state, Uniques.SOTO, Act.say, "We are ready.");
    RawJson json = RawJson.of(Json.write(unique).getBytes(StandardCharsets.UTF_8));
    offset++;
    return Entry.of(unique, json, new LogPlace(0, offset), offset);
  }

  private Slice list(Order order, Cursor after, int limit) {
    return view.list(Kind.statement, order, after, limit, Filter.ALL);
  }

  private static List<String> ids(Slice slice) {
    List<String> ids = new ArrayList<>();
    slice.entries().forEach(entry -> ids.add(entry.id()));
    return ids;
  }
}
