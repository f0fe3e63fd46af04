package org.demarche.json;

import static com.fasterxml.jackson.core.JsonToken.VALUE_FALSE;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;
import static com.fasterxml.jackson.core.JsonToken.VALUE_TRUE;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text, number, truth value, time, day or name of an enum.
 *
 * @param tokens as which it stands; as another one it is for the mapper
 * @param reader gives {@code null} for what is for the mapper
 */
record SingleForm(Set<JsonToken> tokens, Writer writer, Reader reader) implements ValueForm {

  private interface Writer {
    void write(Object value, JsonGenerator out) throws IOException;
  }

  private interface Reader {
    Object read(JsonParser in) throws IOException;
  }

  private static final Set<JsonToken> WHOLE = Set.of(VALUE_NUMBER_INT);

  private static final Map<Type, SingleForm> KNOWN =
      Map.of(
          String.class,
          ofText(Object::toString, text -> text),
          Instant.class,
          ofText(value -> PlainInstants.written((Instant) value), PlainInstants::read),
          LocalDate.class,
          ofText(Object::toString, PlainInstants::readDay),
          int.class,
          new SingleForm(
              WHOLE, (value, out) -> out.writeNumber((int) value), JsonParser::getIntValue),
          Long.class,
          new SingleForm(
              WHOLE, (value, out) -> out.writeNumber((long) value), JsonParser::getLongValue),
          Double.class,
          new SingleForm(
              Set.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT),
              (value, out) -> out.writeNumber((double) value),
              JsonParser::getDoubleValue),
          boolean.class,
          new SingleForm(
              Set.of(VALUE_TRUE, VALUE_FALSE),
              (value, out) -> out.writeBoolean((boolean) value),
              JsonParser::getBooleanValue));

  /** {@code null} of other types. */
  static SingleForm of(Class<?> type) {
    return type.isEnum() ? ofName(type) : KNOWN.get(type);
  }

  private static SingleForm ofName(Class<?> type) {
    Map<String, Object> names =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(one -> ((Enum<?>) one).name(), one -> one));
    return ofText(value -> ((Enum<?>) value).name(), names::get);
  }

  private static SingleForm ofText(Function<Object, String> text, Function<String, Object> value) {
    return new SingleForm(
        Set.of(VALUE_STRING),
        (one, out) -> out.writeString(known(text.apply(one))),
        in -> value.apply(in.getText()));
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    writer.write(value, out);
  }

  @Override
  public Object read(JsonParser in) throws IOException {
    if (!tokens.contains(in.currentToken())) {
      throw new Unusual("another kind of value");
    }
    return known(reader.read(in));
  }

  @Override
  public boolean isEmpty(Object value) {
    return value instanceof String text && text.isEmpty();
  }

  private static <T> T known(T value) throws Unusual {
    if (value == null) {
      throw new Unusual("another form of value");
    }
    return value;
  }
}
