package org.demarche.extract.actor;

import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Where a noun phrase begins and ends, told by the tags and by what the lexicons know. */
final class Boundaries {

  /** Longer runs of adjectives and nouns are lists, not phrases. */
  private static final int LONGEST = 40;

  /** What stands between the words of an organization's name. */
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the");

  private Boundaries() {}

  /** The last token of the phrase that begins here, or less than {@code first} where none does. */
  static int end(Sentence sentence, Unit[] at, int first) {
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
    return sentence.tag(token).startsWith("NN") || NameParts.isParticle(sentence, token);
  }

  /** "of" in "Board of Mills". */
  private static boolean isInOrganization(Sentence sentence, Unit[] at, int first, int token) {
    return token > first
        && LINKS.contains(sentence.form(token))
        && isCapital(sentence, token, -1)
        && isCapital(sentence, token, 1)
        && sentence.name(token).equals("I-ORG")
        && sentence.tag(token - 1).matches("NN.*|IN")
        && !isOfficial(at, first, token);
  }

  /** Whether the next word before or after the links of a name has a capital. */
  private static boolean isCapital(Sentence sentence, int link, int step) {
    int token = NameParts.beyond(sentence, link, step, LINKS);
    return token >= 0 && Character.isUpperCase(sentence.form(token).charAt(0));
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
}
