package org.demarche.feed.filter;

import java.util.Locale;
import org.demarche.record.Actor;

/**
 * An actor as it can be asked for.
 *
 * @param country as in the record, or {@code null}
 * @param words name and mention, see {@link Words}
 */
public record Party(String id, String country, String words) {

  static Party of(Actor actor) {
    String mention = actor.mention() == null ? null : actor.mention().text();
    String name = Words.of(actor.name());
    String said = Words.of(mention);
    return new Party(actor.id(), actor.country(), name.equals(said) ? name : name + said);
  }

  /** Whether {@code value} is the id, the country, or the beginning of words of the name. */
  boolean is(String value) {
    String asked = Words.of(value);
    return value.equalsIgnoreCase(id)
        || value.equalsIgnoreCase(country)
        || (!isCode(value) && !asked.isEmpty() && words.contains(asked));
  }

  /** {@code RUS} and {@code RUS/MFA} are ids; they are not looked for inside names. */
  private static boolean isCode(String value) {
    return value.contains("/")
        || (value.length() == 3 && value.equals(value.toUpperCase(Locale.ROOT)));
  }
}
