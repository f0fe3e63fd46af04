package org.demarche.standalone;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.demarche.record.Act;
import org.demarche.record.Actor;
import org.demarche.record.Event;
import org.demarche.record.Reading;
import org.demarche.record.Statement;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.record.When;

/** Records as a line or two for people. */
final class ForPeople {

  private static final int LONGEST = 240;

  private ForPeople() {}

  static String of(UniqueStatement unique) {
    return state(unique.state()) + of(unique.statement()) + reports(unique.state());
  }

  static String of(UniqueEvent unique) {
    return state(unique.state()) + of(unique.event()) + reports(unique.state());
  }

  static String of(Statement statement) {
    Act act = statement.act() == null ? Act.say : statement.act();
    boolean direct = statement.kind() == Statement.Kind.direct;
    String said = shortened(statement.text());
    return "%s %s%s: %s"
        .formatted(
            statement.speaker() == null ? "somebody" : name(statement.speaker()),
            verb(act),
            day(statement.saidOn()),
            direct ? '"' + said + '"' : said);
  }

  static String of(Event event) {
    String to = event.recipients().isEmpty() ? "" : " -> " + names(event.recipients());
    String type = event.type() == null ? "?" : event.type().name();
    String status =
        event.status() == null || event.status() == Event.Status.occurred
            ? ""
            : ", " + event.status();
    String evidence = event.evidence() == null ? "" : "\n    " + shortened(event.evidence().text());
    return "%s %s%s%s%s%s"
        .formatted(type, names(event.actors()), to, status, day(event.when()), evidence);
  }

  static String of(Reading reading) {
    String outcome = reading.reason() == null ? "" : ": " + reading.reason();
    return "%s %s%s, %d statements, %d events"
        .formatted(
            reading.articleId(),
            reading.status(),
            outcome,
            reading.statements().size(),
            reading.events().size());
  }

  private static String state(UniqueState state) {
    return switch (state.status()) {
      case live -> "";
      case merged -> "(merged into " + state.mergedInto() + ") ";
      case retracted -> "(retracted) ";
    };
  }

  private static String reports(UniqueState state) {
    StringJoiner reports = new StringJoiner(", ", "\n    ", "");
    reports.add(
        count(state.mentionCount(), "report") + " by " + count(state.outletCount(), "outlet"));
    if (state.contested()) {
      reports.add("contested");
    }
    if (!state.contradicts().isEmpty()) {
      reports.add("contradicted");
    }
    return reports.toString();
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static String names(List<Actor> actors) {
    return actors.isEmpty()
        ? "somebody"
        : actors.stream().map(ForPeople::name).collect(Collectors.joining(", "));
  }

  private static String name(Actor actor) {
    String name = actor.name() == null ? "somebody" : actor.name();
    return actor.country() == null ? name : name + " [" + actor.country() + "]";
  }

  private static String verb(Act act) {
    String verb = act.name();
    if (verb.endsWith("y")) {
      return act == Act.say ? "says" : verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb + "s";
  }

  private static String day(When when) {
    if (when == null || when.from() == null) {
      return "";
    }
    String days =
        when.from().equals(when.to()) ? when.from().toString() : when.from() + " to " + when.to();
    return String.format(Locale.ROOT, ", %s", days);
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
