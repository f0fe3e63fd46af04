package org.demarche.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.demarche.json.ValueForm.Unusual;

/** The forms of single values by their types. */
final class ValueForms {

  /** Writes what is not {@code null}. */
  private interface Writer<T> {
    void write(T value, JsonGenerator out) throws IOException;
  }

  /** Reads what begins with a token of the right kind. */
  private interface Reader<T> {
    T read(JsonParser in) throws IOException;
  }

  private static final Map<Type, ValueForm> SINGLE =
      Map.of(
          String.class, new Text(),
          int.class, number(Integer.class, (n, out) -> out.writeNumber(n), JsonParser::getIntValue),
          Long.class, number(Long.class, (n, out) -> out.writeNumber(n), JsonParser::getLongValue),
          Double.class, new Decimal(),
          boolean.class, new Truth(),
          Instant.class, printed(Instant.class, PlainInstants::written, PlainInstants::read),
          LocalDate.class, printed(LocalDate.class, PlainDates::written, PlainDates::read));
