package org.demarche.extract.actor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.article.Text;
import org.demarche.extract.language.Sentence;

/** Finds the words of a sentence that the lexicons know, the longest at each place. Immutable. */
final class Units {

  private static final int LONGEST = 7;

  /** Nouns that are states only with a capital and a verb; here they are other things. */
  private static final Set<String> WORDS = Set.of("Polish", "Turkey", "Chad", "Jordan", "Georgia");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Gazetteer gazetteer;
  private final Nouns nouns;

  Units(Gazetteer gazetteer, Nouns nouns) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  /** For each token the unit that begins there, or {@code null}. */
  Unit[] in(Sentence sentence, Text text) {
    Unit[] units = new Unit[sentence.size()];
    int token = 0;
    while (token < sentence.size()) {
      Unit unit = at(sentence, text, token);
      units[token] = unit;
      token = unit == null ? token + 1 : unit.last() + 1;
    }
    return units;
  }

  private Unit at(Sentence sentence, Text text, int token) {
    Unit known = known(sentence, text, token);
    Unit noun = noun(sentence, token);
    if (known == null || noun == null) {
      return known == null ? noun : known;
    }
    return noun.last() > known.last() ? noun : known;
  }

  private Unit known(Sentence sentence, Text text, int token) {
    char initial = sentence.form(token).charAt(0);
    if (!Character.isUpperCase(initial) && !startsLikeName(sentence, token)) {
      return null;
    }
    int start = sentence.start(token);
    boolean mayOpen = gazetteer.mayOpen(text.chars(), start);
    for (int last = Math.min(sentence.size(), token + LONGEST) - 1; last >= token; last--) {
      int length = sentence.end(last) - start;
      if (length <= 80 && (mayOpen || length < Beginnings.LENGTH)) {
        String name = text.slice(start, sentence.end(last)).replace('’', '\'');
        Known known = gazetteer.known(last > token ? SPACES.matcher(name).replaceAll(" ") : name);
        if (known != null
            && !isPartOfName(sentence, token, last, known)
            && !isOfAnother(sentence, token, known)) {
          return new Unit(token, last, known, false);
        }
      }
    }
    return null;
  }

  /** "al-Qaeda", "dpa", "10 Downing Street". */
  private static boolean startsLikeName(Sentence sentence, int token) {
    String form = sentence.form(token);
    return form.equals("al")
        || form.equals("dpa")
        || (form.equals("10") && token + 1 < sentence.size());
  }

  /** "the Sudan People's Liberation Army" is not the Chinese one. */
  private boolean isOfAnother(Sentence sentence, int first, Known known) {
    Known before =
        first == 0 || known.sort() != Known.Sort.organization || known.country() == null
            ? null
            : gazetteer.known(sentence.form(first - 1));
    return before != null
        && before.country() != null
        && !before.country().equals(known.country())
        && sentence.name(first).matches("[IL]-ORG");
  }

  /** "Michael Jordan", "Chad Smith": a given name or a surname. */
  private boolean isPartOfName(Sentence sentence, int first, int last, Known known) {
    boolean acronym = known.name().length() <= 4 && known.sort() == Known.Sort.organization;
    if (first > 0
        && nouns.isGivenName(sentence.form(first - 1))
        && sentence.tag(first - 1).startsWith("NNP")
        && known.sort() != Known.Sort.demonym
        && !acronym) {
      return true;
    }
    return first == last
        && WORDS.contains(sentence.form(first))
        && last + 1 < sentence.size()
        && sentence.tag(last + 1).equals("NNP")
        && sentence.name(first).endsWith("PERSON");
  }

  private Unit noun(Sentence sentence, int token) {
    if (!Character.isLetter(sentence.form(token).charAt(0))
        || !(nouns.mayOpen(lower(sentence, token)) || nouns.mayOpen(sentence.lemma(token)))) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    Unit longest = null;
    for (int last = token; last < Math.min(sentence.size(), token + LONGEST); last++) {
      if (last > token && !sentence.tag(last - 1).equals("HYPH") && !isHyphen(sentence, last)) {
        words.append(' ');
      }
      int start = words.length();
      words.append(lower(sentence, last));
      Unit unit = noun(sentence, token, last, words.toString(), start);
      if (unit != null) {
        longest = unit;
      }
    }
    return longest;
  }

  private static boolean isHyphen(Sentence sentence, int token) {
    return sentence.tag(token).equals("HYPH") || sentence.tag(token).equals("POS");
  }

  private Unit noun(Sentence sentence, int first, int last, String words, int lastWord) {
    if (!isNoun(sentence, last)) {
      return null;
    }
    Institution institution = nouns.institution(words);
    if (institution != null) {
      return new Unit(first, last, institution, false);
    }
    Role role = nouns.role(words);
    if (role != null) {
      return new Unit(first, last, role, false);
    }
    if (!sentence.tag(last).endsWith("S")) {
      return null;
    }
    role = nouns.role(words.substring(0, lastWord) + sentence.lemma(last));
    return role == null ? null : new Unit(first, last, role, true);
  }

  private static boolean isNoun(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN")
        || (Character.isUpperCase(sentence.form(token).charAt(0)) && tag.startsWith("J"));
  }

  private static String lower(Sentence sentence, int token) {
    return sentence.form(token).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
