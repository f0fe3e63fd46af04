package org.demarche.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.ser.InstantSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads and writes whole seconds and milliseconds in UTC, "2024-03-05T12:00:00Z", without the
 * general formatter, which took a quarter of the time of reading a record. Everything else is left
 * to it. Thread-safe.
 */
public final class PlainInstants {

  private static final int LENGTH = 20;
  private static final int LENGTH_WITH_MILLISECONDS = 24;
  private static final int LENGTH_OF_DAY = 10;
  private static final String SIGNS = "    -  -  T  :  :  Z";
  private static final int DAY = 86_400;
  private static final int MILLISECOND = 1_000_000;
  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private PlainInstants() {}

  /** To be added after the module that reads and writes times otherwise. */
  public static SimpleModule module() {
    return new SimpleModule("plain-instants")
        .addSerializer(Instant.class, new Writer())
        .addDeserializer(Instant.class, new Reader());
  }

  /** As {@link Instant#toString} writes it. */
  public static String text(Instant instant) {
    String written = written(instant);
    return written == null ? instant.toString() : written;
  }

  private static final class Reader extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    Reader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Instant read = parser.hasToken(JsonToken.VALUE_STRING) ? read(parser.getText()) : null;
      return read == null ? InstantDeserializer.INSTANT.deserialize(parser, context) : read;
    }
  }

  private static final class Writer extends StdSerializer<Instant> {

    private static final long serialVersionUID = 1;

    Writer() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      String written = written(instant);
      if (written == null) {
        InstantSerializer.INSTANCE.serialize(instant, out, provider);
      } else {
        out.writeString(written);
      }
    }
  }

  /** {@code null} when it is of another form, or no time. */
  static Instant read(String text) {
    int nanos = text.length() == LENGTH ? 0 : nanos(text);
    if (nanos < 0 || !text.endsWith("Z") || !fits(text, LENGTH - 1)) {
      return null;
    }
    LocalDate day = day(text);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (day == null || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    int seconds = hour * 3600 + minute * 60 + second;
    return Instant.ofEpochSecond(day.toEpochDay() * DAY + seconds, nanos);
  }

  /** -1 when it does not end in milliseconds. */
  private static int nanos(String text) {
    if (text.length() != LENGTH_WITH_MILLISECONDS || text.charAt(LENGTH - 1) != '.') {
      return -1;
    }
    for (int i = LENGTH; i < LENGTH + 3; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
    }
    return number(text, LENGTH, LENGTH + 3) * MILLISECOND;
  }

  /** {@code null} when it is not like "2024-03-05", or no day. */
  static LocalDate readDay(String text) {
    return text.length() == LENGTH_OF_DAY && fits(text, LENGTH_OF_DAY) ? day(text) : null;
  }

  private static boolean fits(String text, int length) {
    for (int i = 0; i < length; i++) {
      char sign = SIGNS.charAt(i);
      boolean fits = sign == ' ' ? isDigit(text.charAt(i)) : text.charAt(i) == sign;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate day(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  /** {@code null} when it is between milliseconds, or no year of four digits. */
  static String written(Instant instant) {
    long seconds = instant.getEpochSecond();
    int nanos = instant.getNano();
    if (nanos % MILLISECOND != 0 || seconds < FIRST || seconds > LAST) {
      return null;
    }
    char[] text = new char[nanos == 0 ? LENGTH : LENGTH_WITH_MILLISECONDS];
    SIGNS.getChars(0, LENGTH, text, 0);
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY));
    int second = Math.floorMod(seconds, DAY);
    put(date.getYear(), text, 0, 4);
    put(date.getMonthValue(), text, 5, 7);
    put(date.getDayOfMonth(), text, 8, 10);
    put(second / 3600, text, 11, 13);
    put(second / 60 % 60, text, 14, 16);
    put(second % 60, text, 17, 19);
    if (nanos != 0) {
      text[LENGTH - 1] = '.';
      put(nanos / MILLISECOND, text, LENGTH, LENGTH + 3);
      text[LENGTH + 3] = 'Z';
    }
    return new String(text);
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int number(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static void put(int number, char[] text, int begin, int end) {
    int left = number;
    for (int i = end - 1; i >= begin; i--) {
      text[i] = (char) ('0' + left % 10);
      left /= 10;
    }
  }
}
