package org.demarche.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;

/** Finds the noun phrases of a sentence by its tags, and what kind each is. Immutable. */
final class Phraser {

  /** Longer runs of adjectives and nouns are lists, not phrases. */
  private static final int LONGEST = 40;

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dr",
          "dr.",
          "prof.",
          "sir",
          "dame",
          "lord",
          "lady",
          "madam",
          "sen.",
          "sens.",
          "rep.",
          "reps.",
          "gov.",
          "gen.",
          "col.",
          "lt.",
          "maj.",
          "capt.",
          "sgt.",
          "adm.",
          "rev.",
          "hon.",
          "mme",
          "mme.",
          "mlle",
          "msgr.",
          "st.-sgt.",
          "const.",
          "cpl.",
          "cmdr.",
          "brig.",
          "insp.",
          "supt.",
          "det.",
          "cst.",
          "staff",
          "senor",
          "señor",
          "herr",
          "frau",
          "comrade",
          "brother",
          "sister",
          "father",
          "mother",
          "lt",
          "gen",
          "col",
          "sgt",
          "capt",
          "gov",
          "rep",
          "sen",
          "rev",
          "prof",
          "judge",
          "justice");

  private static final Set<String> ORGANIZATION_WORDS =
      Set.of(
          "university",
          "college",
          "institute",
          "party",
          "group",
          "corp",
          "corp.",
          "inc",
          "inc.",
          "ltd",
          "ltd.",
          "co.",
          "company",
          "council",
          "committee",
          "association",
          "union",
          "agency",
          "bureau",
          "commission",
          "foundation",
          "center",
          "centre",
          "bank",
          "church",
          "school",
          "hospital",
          "league",
          "federation",
          "society",
          "organization",
          "organisation",
          "movement",
          "front",
          "army",
          "board",
          "office",
          "service",
          "authority",
          "department",
          "ministry",
          "times",
          "post",
          "news",
          "press",
          "journal",
          "tv",
          "radio",
          "television",
          "airlines",
          "airways",
          "nation",
          "nations",
          "alliance",
          "coalition",
          "campaign",
          "fund",
          "project",
          "club",
          "llc",
          "plc",
          "trust",
          "initiative",
          "network",
          "museum",
          "court",
          "senate",
          "congress",
          "assembly",
          "parliament",
          "police",
          "force",
          "forces",
          "brigade",
          "team",
          "mobile",
          "pacific",
          "technologies",
          "systems",
          "media",
          "railway",
          "energy",
          "oil",
          "gas",
          "partners",
          "pac",
          "caucus",
          "task",
          "study",
          "survey",
          "poll",
          "research",
          "tribune",
          "herald",
          "gazette",
          "globe",
          "magazine",
          "review",
          "democrats",
          "republicans",
          "conservatives",
          "liberals",
          "greens",
          "workers",
          "teachers",
          "city",
          "county",
          "district",
          "state",
          "states",
          "first",
          "resources",
          "corporation",
          "industries",
          "international",
          "global",
          "solutions",
          "labs",
          "studios",
          "records",
          "entertainment");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "with",
          "for",
          "from",
          "to",
          "about",
          "against",
          "between",
          "over",
          "under",
          "through",
          "during",
          "near",
          "into",
          "including",
          "like",
          "than",
          "among",
          "toward",
          "towards",
          "without",
          "within",
          "across",
          "despite",
          "upon",
          "via",
          "per",
          "behind",
          "beside",
          "beyond",
          "along",
          "around",
          "alongside",
          "amid",
          "regarding",
          "concerning",
          "inside",
          "outside",
          "onto");

  private final Units units;
  private final Nouns nouns;

  Phraser(Units units, Nouns nouns) {
    this.units = units;
    this.nouns = nouns;
  }

  /**
   * @param order of the sentence in the article
   * @param quoted asked from left to right
   */
  List<Phrase> in(Sentence sentence, Text text, int order, Quoted quoted) {
    Unit[] at = units.in(sentence, text);
    List<Phrase> phrases = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      int last = end(sentence, at, token);
      if (last >= token) {
        Phrase phrase = new Phrase(sentence, order, token, last);
        describe(phrase, at);
        phrase.quoted = quoted.covers(sentence.start(token));
        phrases.add(phrase);
      }
      token = Math.max(last, token) + 1;
    }
    link(sentence, phrases);
    return phrases;
  }

  /** The last token of the phrase that begins here, or less than {@code first} where none does. */
  private static int end(Sentence sentence, Unit[] at, int first) {
    String tag = sentence.tag(first);
    if (tag.equals("PRP") || tag.equals("EX")) {
      return first;
    }
    int lastNoun = first - 1;
    int token = first;
    while (token < Math.min(sentence.size(), first + LONGEST)) {
      if (at[token] != null) {
        token = at[token].last() + 1;
        lastNoun = token - 1;
      } else if (isNoun(sentence, token) || isInOrganization(sentence, at, first, token)) {
        lastNoun = token++;
      } else if (isInside(sentence, first, token, lastNoun >= first)) {
        token++;
      } else {
        break;
      }
    }
    return lastNoun;
  }

  private static boolean isNoun(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NN") || isNameParticle(sentence, token);
  }

  /** "of" in "Board of Mills". */
  private static boolean isInOrganization(Sentence sentence, Unit[] at, int first, int token) {
    return token > first
        && Set.of("of", "for", "and", "the").contains(sentence.form(token))
        && sentence.name(token).equals("I-ORG")
        && sentence.tag(token - 1).matches("NN.*|IN")
        && !isOfficial(at, first, token);
  }

  /** "Ministry of Health of Peru" is the lexicon's. */
  private static boolean isOfficial(Unit[] at, int first, int token) {
    for (int before = first; before < token; before++) {
      if (at[before] != null) {
        return true;
      }
    }
    return false;
  }

  /** "de la" in "Ana de la Cruz". */
  private static boolean isNameParticle(Sentence sentence, int token) {
    return (sentence.name(token).equals("I-PERSON") || sentence.name(token).equals("L-PERSON"))
        && Character.isLetter(sentence.form(token).charAt(0))
        && !sentence.tag(token).equals("POS");
  }

  private static boolean isInside(Sentence sentence, int first, int token, boolean noun) {
    String tag = sentence.tag(token);
    return switch (tag) {
      case "DT", "PDT", "PRP$" -> token == first || sentence.tag(token - 1).equals("PDT");
      case "JJ", "JJR", "JJS", "CD", "$", "FW", "AFX" -> true;
      case "HYPH" -> token > first && sentence.start(token) == sentence.end(token - 1);
      case "VBN", "VBG" -> token > first && !noun && isBeforeNoun(sentence, token);
      case "RB", "RBS", "RBR" ->
          token > first && token + 1 < sentence.size() && sentence.tag(token + 1).startsWith("JJ");
      case "-LRB-", "-RRB-" -> isBracketed(sentence, first, token);
      default -> false;
    };
  }

  /** "[Russian] President": an insertion of the editor. */
  private static boolean isBracketed(Sentence sentence, int first, int token) {
    String form = sentence.form(token);
    if (form.equals("[")) {
      return token + 2 < sentence.size() && sentence.form(token + 2).equals("]");
    }
    if (!form.equals("]") || token <= first || token + 1 >= sentence.size()) {
      return false;
    }
    return sentence.form(token - 2 < 0 ? 0 : token - 2).equals("[")
        || (sentence.tag(token - 1).equals("NNP") && sentence.tag(token + 1).equals("NNP"));
  }

  private static boolean isBeforeNoun(Sentence sentence, int token) {
    if (token + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.tag(token + 1);
    boolean hyphenated = sentence.tag(token - 1).equals("HYPH");
    return next.startsWith("NN") || next.startsWith("JJ") || hyphenated;
  }

  private void describe(Phrase phrase, Unit[] at) {
    Sentence sentence = phrase.sentence;
    String tag = sentence.tag(phrase.last);
    phrase.plural = tag.equals("NNS") || tag.equals("NNPS");
    String first = sentence.form(phrase.first).toLowerCase(Locale.ROOT);
    phrase.definite =
        Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "both")
            .contains(first);
    if (tag.equals("PRP")) {
      phrase.kind = Phrase.Kind.pronoun;
      phrase.plural = Set.of("they", "them", "we", "us", "themselves").contains(first);
      return;
    }
    Unit lastUnit = null;
    for (int token = phrase.first; token <= phrase.last; token++) {
      if (at[token] != null) {
        if (lastUnit != null && !(lastUnit.meaning() instanceof Role)) {
          phrase.nation = phrase.modifier;
          phrase.modifier = lastUnit;
        }
        lastUnit = at[token];
        token = lastUnit.last();
      }
    }
    int organization = organizationFirst(sentence, phrase);
    if (organization >= 0) {
      phrase.nameFirst = organization;
      phrase.kind = Phrase.Kind.name;
    } else if (lastUnit != null && lastUnit.last() == phrase.last) {
      byUnit(phrase, lastUnit);
    } else {
      byName(phrase, lastUnit);
    }
  }

  /** The first token of a name such as "Board of Mills of Peru", or -1. */
  private static int organizationFirst(Sentence sentence, Phrase phrase) {
    boolean owner =
        phrase.last + 1 < sentence.size() && sentence.tag(phrase.last + 1).equals("POS");
    String end = sentence.name(owner ? phrase.last + 1 : phrase.last);
    if (!end.equals("L-ORG") && !sentence.name(phrase.last).equals("L-ORG")) {
      return -1;
    }
    boolean of = false;
    for (int token = phrase.last; token > phrase.first; token--) {
      if (!sentence.name(token).endsWith("ORG")) {
        return -1;
      }
      of |= sentence.tag(token).equals("IN");
      if (sentence.name(token - 1).equals("B-ORG")) {
        return of ? (sentence.tag(token - 1).equals("DT") ? token : token - 1) : -1;
      }
    }
    return -1;
  }

  private void byUnit(Phrase phrase, Unit unit) {
    phrase.unit = unit;
    if (unit.meaning() instanceof Role) {
      phrase.kind = Phrase.Kind.role;
      phrase.plural = unit.plural();
      nameModifier(phrase, unit);
    } else if (unit.meaning() instanceof Institution) {
      phrase.kind = Phrase.Kind.institution;
      nameModifier(phrase, unit);
    } else {
      phrase.kind = Phrase.Kind.known;
    }
  }

  /** "Acme spokesman": a name that no lexicon knows before the noun. */
  private static void nameModifier(Phrase phrase, Unit unit) {
    int token = unit.first() - 1;
    while (token >= phrase.first && phrase.sentence.tag(token).startsWith("NNP")) {
      token--;
    }
    if (phrase.modifier == null && token + 1 < unit.first()) {
      phrase.modifier = new Unit(token + 1, unit.first() - 1, null, false);
    }
  }

  private void byName(Phrase phrase, Unit before) {
    Sentence sentence = phrase.sentence;
    int start = phrase.last;
    int floor = before == null ? phrase.first : before.last() + 1;
    while (start > floor && isNamePart(sentence, start - 1)) {
      start--;
    }
    boolean titled = false;
    while (start < phrase.last && TITLES.contains(sentence.form(start).toLowerCase(Locale.ROOT))) {
      start++;
      titled = true;
    }
    if (start > phrase.first) {
      titled |= TITLES.contains(sentence.form(start - 1).toLowerCase(Locale.ROOT));
    }
    if (!sentence.tag(phrase.last).startsWith("NNP")
        && !sentence.name(phrase.last).endsWith("PERSON")) {
      common(phrase, before);
      return;
    }
    Role role =
        before != null && before.last() == start - 1 && before.meaning() instanceof Role r
            ? r
            : null;
    phrase.nameFirst = start;
    phrase.unit = role == null ? null : before;
    if (role == null && before != null && !(before.meaning() instanceof Role)) {
      phrase.modifier = before;
    }
    phrase.kind =
        isPerson(phrase, start, titled || role != null) ? Phrase.Kind.person : Phrase.Kind.name;
    if (phrase.kind == Phrase.Kind.person
        && before != null
        && role == null
        && before.meaning() instanceof Role) {
      phrase.unit = before;
    }
  }

  private void common(Phrase phrase, Unit before) {
    String noun = phrase.sentence.form(phrase.last).toLowerCase(Locale.ROOT);
    boolean document =
        nouns.document(noun) != null || nouns.document(phrase.sentence.lemma(phrase.last)) != null;
    phrase.kind = document ? Phrase.Kind.document : Phrase.Kind.common;
    if (isAged(phrase)) {
      phrase.kind = Phrase.Kind.role;
      phrase.unit =
          new Unit(
              phrase.last,
              phrase.last,
              new Role(phrase.sentence.lemma(phrase.last), "CVL", false, Gender.unknown, null),
              phrase.plural);
    }
    if (before != null && !(before.meaning() instanceof Role)) {
      phrase.modifier = before;
    }
  }

  /** "the 32-year-old welder" is a person, whatever the noun. */
  private static boolean isAged(Phrase phrase) {
    for (int token = phrase.first; token + 2 < phrase.last; token++) {
      if (phrase.sentence.form(token).equals("year")
          && phrase.sentence.form(token + 2).equals("old")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NNP")
        || sentence.form(token).equals("]")
        || isNameParticle(sentence, token)
        || (tag.equals("HYPH") && token > 0 && sentence.tag(token - 1).startsWith("NNP"));
  }

  /** Whether the word is one that names of organizations end with. */
  static boolean isOrganization(Sentence sentence, int token) {
    return ORGANIZATION_WORDS.contains(sentence.form(token).toLowerCase(Locale.ROOT));
  }

  private boolean isPerson(Phrase phrase, int start, boolean titled) {
    Sentence sentence = phrase.sentence;
    String last = sentence.form(phrase.last).toLowerCase(Locale.ROOT);
    if (ORGANIZATION_WORDS.contains(last) && !titled) {
      return false;
    }
    if (titled) {
      return true;
    }
    String name = sentence.name(phrase.last);
    boolean given = phrase.last > start && nouns.isGivenName(sentence.form(start));
    return given || name.endsWith("PERSON");
  }

  /** Possessors, complements, subjects. */
  private static void link(Sentence sentence, List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      Phrase previous = i == 0 ? null : phrases.get(i - 1);
      Phrase next = i + 1 == phrases.size() ? null : phrases.get(i + 1);
      if (previous != null && isBetween(sentence, previous, phrase, "POS")) {
        phrase.possessor = previous;
        phrase.definite = true;
      }
      if (next != null
          && next.first == phrase.last + 2
          && isRelation(sentence.form(phrase.last + 1))) {
        phrase.complement = next;
      }
      phrase.prepositional = isPrepositional(sentence, phrase);
      Grammar.describe(phrase);
    }
  }

  private static boolean isPrepositional(Sentence sentence, Phrase phrase) {
    int before = phrase.first - 1;
    while (before > 0 && sentence.tag(before).equals("CC")) {
      before--;
    }
    return before >= 0
        && (sentence.tag(before).equals("TO")
            || PREPOSITIONS.contains(sentence.form(before).toLowerCase(Locale.ROOT)));
  }

  private static boolean isRelation(String form) {
    return Set.of("of", "for", "at", "from", "with", "in", "to").contains(form);
  }

  private static boolean isBetween(Sentence sentence, Phrase one, Phrase other, String tag) {
    return one.last + 2 == other.first && sentence.tag(one.last + 1).equals(tag);
  }
}
