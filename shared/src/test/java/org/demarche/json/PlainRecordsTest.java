package org.demarche.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.demarche.record.Event;
import org.demarche.record.Json;
import org.demarche.record.Membership;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRecordsTest {

  private static final List<Class<? extends Record>> TYPES =
      List.of(
          Statement.class, Event.class, UniqueStatement.class, UniqueEvent.class, Membership.class);

  private static final PlainRecords PLAIN = new PlainRecords(TYPES);

  private static final List<String> TEXTS =
      List.of(
          "",
          "We \"agreed\" \\ at last.",
          "line\nbreak\ttab\u0001",
          "Łódź, 東京, \uD83D\uDE00",
          "half a pair \uD83D",
          "\u2028\u2029</script>",
          "/");

  private final Random random = new Random(3);

  @Test
  void shouldWriteAsTheMapperDoes() throws Exception {
    for (int i = 0; i < 3_000; i++) {
      Object record = made(TYPES.get(i % TYPES.size()));
      String plain = PLAIN.write(record);
      String general = Json.MAPPER.writeValueAsString(record);
      assertThat(Json.write(record)).isEqualTo(general);
      if (plain != null) {
        assertThat(plain).isEqualTo(general);
      }
    }
  }

  @Test
  void shouldReadAsTheMapperDoes() throws Exception {
    int read = 0;
    for (int i = 0; i < 3_000; i++) {
      Object record = made(TYPES.get(i % TYPES.size()));
      Object plain = PLAIN.read(Json.MAPPER.writeValueAsString(record), record.getClass());
      Object general =
          Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(record), record.getClass());
      if (plain != null) {
        assertThat(plain).isEqualTo(general);
        read++;
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  /** A letter is lost, put in or another one. */
  @Test
  void shouldReadWhatIsBrokenAsTheMapperDoes() {
    String signs = "0123456789eE.-+nulltruefalse\"{}[],: ";
    for (int i = 0; i < 5_000; i++) {
      Class<?> type = TYPES.get(i % TYPES.size());
      StringBuilder json = new StringBuilder(Json.write(made(TYPES.get(i % TYPES.size()))));
      int at = random.nextInt(json.length());
      switch (random.nextInt(3)) {
        case 0 -> json.deleteCharAt(at);
        case 1 -> json.insert(at, signs.charAt(random.nextInt(signs.length())));
        default -> json.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
      }
      Object plain = PLAIN.read(json.toString(), type);
      if (plain != null) {
        assertThat(plain).as(json.toString()).isEqualTo(general(json.toString(), type));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":null,\"revision\":null,\"articleId\":null,\"spans\":null,\"cue\":null}",
        "{\"revision\":\"7\",\"confidence\":1}",
        "{\"revision\":7.0}",
        "{\"spans\":[null]}",
        "{\"kind\":\"\"}",
        "{\"kind\":1}",
        "{\"id\":7}",
        "{\"id\":\"a\",\"id\":\"b\",\"outlet\":\"c\",\"outlet\":\"d\"}",
        "{\"saidOn\":{\"from\":\"2024-05-01\",\"to\":\"2024-05-02\"}}",
        "{\"saidOn\":{\"from\":[2024,5,1]}}",
        "{\"publishedAt\":\"2024-05-01T10:00:00.5Z\"}",
        "{\"publishedAt\":1714557600}",
        "{\"future\":{\"id\":[1,{\"outlet\":2}]},\"outlet\":\"Daily\"}"
      })
  void shouldReadEveryFormThatTheMapperReads(String json) throws Exception {
    assertThat(readOrError(json)).isEqualTo(general(json, Statement.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null1",
        "{} {}",
        "{\"spans\":[{\"start\":5,\"end\":2}]}",
        "{\"kind\":\"sung\"}",
        "{\"revision\":99999999999}",
        "{\"saidOn\":{\"from\":\"2024-05-02\",\"to\":\"2024-05-01\"}}"
      })
  void shouldRejectWhatTheMapperRejects(String json) {
    assertThat(PLAIN.read(json, Statement.class)).isNull();
    assertThatThrownBy(() -> Json.read(json, Statement.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a valid Statement");
  }

  @Test
  void shouldLeaveOtherRecordsToTheMapper() {
    assertThat(PLAIN.write(List.of())).isNull();
    assertThat(PLAIN.read("{}", Object.class)).isNull();
  }

  @Test
  void shouldSayWhichComponentHasNoForm() {
    record Odd(Object anything) {}
    assertThatThrownBy(() -> new PlainRecords(List.of(Odd.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }

  private static Object readOrError(String json) {
    try {
      return Json.read(json, Statement.class);
    } catch (IllegalArgumentException e) {
      return "rejected";
    }
  }

  private static Object general(String json, Class<?> type) {
    try {
      return Json.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      return "rejected";
    }
  }

  private Object made(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      for (int i = 0; i < values.length; i++) {
        values[i] = value(components[i].getGenericType());
      }
      return constructor.newInstance(ordered(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Spans and dates begin before they end. */
  private static Object[] ordered(Object[] values) {
    for (int i = 1; i < values.length; i++) {
      if (values[i - 1] instanceof Integer begin && values[i] instanceof Integer end) {
        values[i - 1] = Math.abs(begin % 1000);
        values[i] = (Integer) values[i - 1] + Math.abs(end % 1000);
      }
      if (values[i - 1] instanceof LocalDate from && values[i] instanceof LocalDate to) {
        values[i] = to.isBefore(from) ? from : to;
      }
    }
    return values;
  }

  private Object value(Type type) {
    if (type == int.class) {
      return random.nextInt();
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (random.nextInt(4) == 0) {
      return null;
    }
    if (type == String.class) {
      return random.nextBoolean()
          ? "plain " + random.nextInt(100)
          : TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (type == Long.class) {
      return random.nextLong();
    }
    if (type == Double.class) {
      return random.nextInt(3) == 0 ? random.nextInt() * 1e30 : random.nextDouble();
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt(), random.nextInt(4) * 500_000L);
    }
    if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(400_000) - 200_000);
    }
    if (type instanceof ParameterizedType list) {
      List<Object> values = new ArrayList<>();
      for (int left = random.nextInt(3); left > 0; left--) {
        Object one = value(list.getActualTypeArguments()[0]);
        if (one != null) {
          values.add(one);
        }
      }
      return values;
    }
    Class<?> one = (Class<?>) type;
    return one.isEnum()
        ? one.getEnumConstants()[random.nextInt(one.getEnumConstants().length)]
        : made(one);
  }
}
