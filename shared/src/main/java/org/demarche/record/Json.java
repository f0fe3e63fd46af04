package org.demarche.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demarche.json.PlainInstants;
import org.demarche.json.PlainRecords;

/**
 * The one encoding of records, on topics, over HTTP and on the command line: JSON that leaves out
 * what is absent. Thread-safe.
 */
public final class Json {

  /** Ignores fields it does not know; rejects values of a wrong kind. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(PlainInstants.module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .build();

  /** Those that a busy stream is made of. */
  private static final PlainRecords PLAIN =
      new PlainRecords(
          List.of(
              Statement.class,
              Event.class,
              UniqueStatement.class,
              UniqueEvent.class,
              Membership.class));

  private Json() {}

  public static String write(Object value) {
    String plain = PLAIN.write(value);
    return plain == null ? general(value) : plain;
  }

  private static String general(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "cannot be written as JSON: " + value.getClass().getSimpleName(), e);
    }
  }

  /** Throws {@link IllegalArgumentException} that names the type, the field and the place. */
  public static <T> T read(String json, Class<T> type) {
    T plain = PLAIN.read(json, type);
    return plain == null ? general(json, type) : plain;
  }

  /** What is wrong: field, value and rule for times, for anything else what the parser says. */
  public static String problem(JsonProcessingException e) {
    if (e instanceof InvalidFormatException format && format.getTargetType() == Instant.class) {
      String fields =
          format.getPath().stream()
              .map(JsonMappingException.Reference::getFieldName)
              .filter(Objects::nonNull)
              .collect(Collectors.joining("."));
      return "%s must be a time such as 2024-05-01T10:00:00Z: '%s'"
          .formatted(fields.isEmpty() ? "it" : fields, format.getValue());
    }
    return e.getOriginalMessage();
  }

  private static <T> T general(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not a valid "
              + type.getSimpleName()
              + ": "
              + problem(e)
              + ", at "
              + e.getLocation().offsetDescription(),
          e);
    }
  }
}
