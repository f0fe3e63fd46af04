package org.demarche.extract.actor;

/** Whether a person may be called by a role noun. */
final class Calling {

  private Calling() {}

  /**
   * @param country that the noun phrase names, or {@code null}
   * @return 0 where it can't be, else how well it fits
   */
  static double fit(Role role, Entity person, String country) {
    if (country != null && person.country != null && !country.equals(person.country)) {
      return 0;
    }
    if (!role.gender().agrees(person.gender)) {
      return 0;
    }
    if (person.role == null) {
      return 0;
    }
    double nation = country != null && country.equals(person.country) ? 2 : 1;
    if (role.words().equals(person.calledBy)) {
      return 2 * nation;
    }
    boolean contains =
        person.calledBy != null
            && (endsWith(person.calledBy, role.words()) || endsWith(role.words(), person.calledBy));
    if (contains) {
      return 1.5 * nation;
    }
    boolean institution =
        role.representative()
            && role.institution() != null
            && role.institution().equals(person.institution);
    if (institution) {
      return 1.2 * nation;
    }
    boolean generic = isGeneric(role.words()) && isOfficial(person);
    return generic ? nation : 0;
  }

  private static boolean endsWith(String words, String last) {
    return words.endsWith(" " + last);
  }

  private static boolean isGeneric(String words) {
    return switch (words) {
      case "official",
          "leader",
          "politician",
          "minister",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "representative",
          "diplomat",
          "fm spox",
          "spox" ->
          true;
      default -> false;
    };
  }

  private static boolean isOfficial(Entity person) {
    return "GOV".equals(person.sector)
        || "MIL".equals(person.sector)
        || "LEG".equals(person.sector);
  }
}
