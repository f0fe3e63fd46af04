package org.demarche.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.demarche.extract.language.Sentence;

/** "NAME, ROLE of ORG", "ROLE of ORG, NAME", "NAME, who is the ROLE", "NAME is the ROLE". */
final class Apposition {

  private static final int REACH = 6;
  private static final int DEPTH = 4;

  private static final Set<String> BETWEEN =
      Set.of("who", "is", "was", "currently", "also", "then", "once", "formerly", "now", ",", "-");

  private Apposition() {}

  /** "envoys of Peru and Chile Ana Soto and Luis Vega": each is of one country. */
  static void respectively(List<Phrase> phrases) {
    for (int i = 0; i + 2 < phrases.size(); i++) {
      Phrase roles = phrases.get(i);
      boolean plural = roles.kind == Phrase.Kind.role && roles.plural && roles.complement != null;
      if (plural && roles.complement.known() != null) {
        pair(roles, phrases.get(i + 1).known(), phrases.get(i + 2), phrases, i + 3);
      }
    }
  }

  private static void pair(
      Phrase roles, Known first, Phrase second, List<Phrase> phrases, int next) {
    boolean joined = isNamed(second) && second.modifier != null;
    if (joined && second.modifier.meaning() instanceof Known known && next < phrases.size()) {
      assign(second.entity, roles, first);
      assign(phrases.get(next).entity, roles, known);
    }
  }

  private static void assign(Entity person, Phrase roles, Known country) {
    if (person != null && person.isPerson() && person.role == null && country != null) {
      person.role = roles.role().words();
      person.calledBy = roles.role().words();
      person.sector = roles.role().sector();
      person.institution = roles.role().institution();
      person.country = country.country();
      person.affiliation = country.name();
      person.principal = roles.role().representative() ? country.speaksFor() : null;
    }
  }

  /**
   * @param qualify told of each person whom a phrase with a role describes
   */
  static void in(List<Phrase> phrases, BiConsumer<Entity, Phrase> qualify) {
    for (int i = 0; i + 1 < phrases.size(); i++) {
      Phrase one = phrases.get(i);
      if (one.kind == Phrase.Kind.person || one.kind == Phrase.Kind.role) {
        int end = end(one);
        for (int j = i + 1; j < Math.min(phrases.size(), i + 1 + DEPTH); j++) {
          if (isApposed(one.sentence, end, phrases.get(j).first)) {
            appose(one, phrases.get(j), qualify);
          }
        }
      }
    }
  }

  /** The last token of a phrase with its complements: "the minister of health of Peru". */
  private static int end(Phrase phrase) {
    Phrase end = phrase;
    for (int depth = 0; depth < DEPTH && end.complement != null; depth++) {
      end = end.complement;
    }
    return end.last;
  }

  private static boolean isApposed(Sentence sentence, int last, int first) {
    if (first == last + 2 && Set.of("is", "was").contains(sentence.form(last + 1))) {
      return true;
    }
    boolean comma = last + 1 < first && sentence.tag(last + 1).equals(",");
    if (!comma || first > last + REACH) {
      return false;
    }
    for (int token = last + 2; token < first; token++) {
      String form = sentence.form(token).toLowerCase(Locale.ROOT);
      if (!sentence.tag(token).equals("CD") && !BETWEEN.contains(form)) {
        return false;
      }
    }
    return true;
  }

  private static void appose(Phrase one, Phrase other, BiConsumer<Entity, Phrase> qualify) {
    if (isNamed(one) && isRole(other)) {
      other.entity = one.entity;
      qualify.accept(one.entity, other);
    } else if (isRole(one) && isNamed(other) && one.sentence.tag(other.first - 1).equals(",")) {
      one.entity = other.entity;
      qualify.accept(other.entity, one);
    }
  }

  private static boolean isNamed(Phrase phrase) {
    return phrase.kind == Phrase.Kind.person && phrase.entity != null;
  }

  private static boolean isRole(Phrase phrase) {
    return phrase.kind == Phrase.Kind.role && !phrase.plural && phrase.entity == null;
  }
}
