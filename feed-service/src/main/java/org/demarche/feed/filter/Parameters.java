package org.demarche.feed.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.EventType;
import org.demarche.record.UniqueState;

/**
 * The parameters of a request. A parameter given twice, or with commas, offers alternatives; a name
 * that is not known is an error, so that a misspelt filter does not pass for no filter.
 */
public final class Parameters {

  /** The names of everything a record can be filtered by. */
  public static final Set<String> FILTERS =
      Set.of(
          "speaker",
          "country",
          "about",
          "type",
          "status",
          "outlet",
          "minOutlets",
          "contested",
          "from",
          "to",
          "q");

  private static final int LONGEST = 500;

  private final Map<String, List<String>> values;

  /**
   * @param others names that are understood besides the filters
   */
  public Parameters(Map<String, List<String>> values, Set<String> others) {
    this.values = values;
    for (String name : values.keySet()) {
      if (!FILTERS.contains(name) && !others.contains(name)) {
        Set<String> known = new TreeSet<>(FILTERS);
        known.addAll(others);
        throw new BadParameter(name, "is not a parameter here; known are " + known);
      }
    }
  }

  public Filter filter() {
    Set<String> ofEvents = names(Event.Status.values());
    Set<String> statuses = oneOf("status", ofEvents, names(UniqueState.Status.values()));
    return new Filter(
        all("speaker"),
        all("about"),
        all("country").stream().map(this::country).collect(Collectors.toUnmodifiableSet()),
        oneOf("type", names(Act.values()), names(EventType.values())),
        statuses.stream().filter(ofEvents::contains).collect(Collectors.toUnmodifiableSet()),
        states(statuses),
        all("outlet").stream().map(Words::of).filter(words -> !words.isEmpty()).toList(),
        number("minOutlets", 0, 0, Integer.MAX_VALUE),
        truth("contested"),
        from(),
        until(),
        words());
  }

  /** The only value of a parameter, or {@code null}. */
  public String one(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new BadParameter(name, "can be given once; it was given " + given.size() + " times");
    }
    return given.isEmpty() || given.get(0).isBlank() ? null : bounded(name, given.get(0)).strip();
  }

  public int number(String name, int absent, int least, int most) {
    String value = one(name);
    if (value == null) {
      return absent;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
    throw new BadParameter(name, "must be a whole number, " + range + ": '" + value + "'");
  }

  public <T> T choice(String name, T absent, Function<String, T> choices, String known) {
    String value = one(name);
    if (value == null) {
      return absent;
    }
    T chosen = choices.apply(value);
    if (chosen == null) {
      throw new BadParameter(name, "must be one of " + known + ": '" + value + "'");
    }
    return chosen;
  }

  private boolean truth(String name) {
    return choice(
        name,
        false,
        value -> Map.of("true", true, "false", false).get(value.toLowerCase(Locale.ROOT)),
        "true, false");
  }

  private List<String> words() {
    String q = Words.of(one("q"));
    return q.isEmpty()
        ? List.of()
        : Arrays.stream(q.strip().split(" ")).map(word -> " " + word).toList();
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(bounded(name, value).split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static String bounded(String name, String value) {
    if (value.length() > LONGEST) {
      throw new BadParameter(name, "must not be longer than " + LONGEST + " characters");
    }
    return value;
  }

  private Set<String> lower(String name) {
    return all(name).stream()
        .map(value -> value.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> oneOf(String name, Set<String> first, Set<String> second) {
    Set<String> wanted = lower(name);
    for (String value : wanted) {
      if (!first.contains(value) && !second.contains(value)) {
        throw new BadParameter(
            name, "must be one of " + first + " or " + second + ": '" + value + "'");
      }
    }
    return wanted;
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String country(String value) {
    if (!value.matches("[A-Za-z]{3}")) {
      throw new BadParameter(
          "country", "must be a code of three letters such as ARM, UNO or EUR: '" + value + "'");
    }
    return value.toUpperCase(Locale.ROOT);
  }

  private static Set<UniqueState.Status> states(Set<String> statuses) {
    Set<UniqueState.Status> wanted = EnumSet.noneOf(UniqueState.Status.class);
    for (UniqueState.Status state : UniqueState.Status.values()) {
      if (statuses.contains(state.name())) {
        wanted.add(state);
      }
    }
    return wanted.isEmpty() ? Set.of(UniqueState.Status.live) : wanted;
  }

  private Instant from() {
    return time("from", false);
  }

  private Instant until() {
    Instant from = from();
    Instant until = time("to", true);
    if (from != null && until != null && !until.isAfter(from)) {
      throw new BadParameter("to", "must not be before from: '" + one("to") + "'");
    }
    return until;
  }

  /** A day is meant whole: {@code to} a day ends with that day. */
  private Instant time(String name, boolean end) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    try {
      if (value.length() <= 10) {
        LocalDate day = LocalDate.parse(value);
        return (end ? day.plusDays(1) : day).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      Instant time = OffsetDateTime.parse(value).toInstant();
      return end ? time.plusNanos(1) : time;
    } catch (DateTimeParseException e) {
      throw new BadParameter(
          name,
          "must be a date such as 2024-05-01 or a time such as 2024-05-01T10:00:00Z: '"
              + value
              + "'");
    }
  }
}
