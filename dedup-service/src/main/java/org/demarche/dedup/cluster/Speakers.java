package org.demarche.dedup.cluster;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether two statements cannot have one speaker. Unknown speakers differ from nobody. */
final class Speakers {

  private static final String PERSON = "person/";
  private static final Pattern HYPHENS = Pattern.compile("-+");
  private static final Memory<String[]> NAMES =
      new Memory<>(id -> HYPHENS.split(id.substring(id.indexOf('/') + 1)));

  private Speakers() {}

  static boolean differ(StatementEvidence first, StatementEvidence second) {
    if (first.speaker() != null && second.speaker() != null) {
      return !arePerhapsOne(first.speaker(), second.speaker());
    }
    String one = first.principal();
    String other = second.principal();
    return one != null
        && other != null
        && !one.startsWith(PERSON)
        && !other.startsWith(PERSON)
        && !state(one).equals(state(other));
  }

  /** One person, or one body, speaks in both, as far as names tell. */
  static boolean agree(StatementEvidence first, StatementEvidence second) {
    if (first.speaker() != null && second.speaker() != null) {
      return arePerhapsOne(first.speaker(), second.speaker());
    }
    return first.principal() != null && first.principal().equals(second.principal());
  }

  /**
   * "Lavrov" and "Sergei Lavrov" may be one, and "Vyacheslav Khodyrev" and "Viacheslav Hodyrev";
   * "Sergei Lavrov" and "Maria Lavrova" are two.
   */
  static boolean arePerhapsOne(String first, String second) {
    if (first.equals(second)) {
      return true;
    }
    String[] one = NAMES.of(first);
    String[] other = NAMES.of(second);
    if (one[one.length - 1].equals(other[other.length - 1])) {
      return one.length == 1
          || other.length == 1
          || isInitial(one[0], other[0])
          || Sound.isAlike(one[0], other[0]);
    }
    return one.length > 1
        && other.length > 1
        && (isWithin(one, other)
            || isWithin(other, one)
            || (Sound.isAlike(one[0], other[0])
                && Sound.isAlike(one[one.length - 1], other[other.length - 1])));
  }

  /** "Emilio Quiroga" and "Emilio Quiroga Paz". */
  private static boolean isWithin(String[] few, String[] more) {
    return few.length < more.length && Arrays.asList(more).containsAll(Arrays.asList(few));
  }

  private static boolean isInitial(String one, String other) {
    return one.charAt(0) == other.charAt(0) && (one.length() == 1 || other.length() == 1);
  }

  /** RUS/MFA speaks for RUS. */
  static String state(String principal) {
    int slash = principal.indexOf('/');
    return slash == 3 ? principal.substring(0, slash) : principal;
  }
}
