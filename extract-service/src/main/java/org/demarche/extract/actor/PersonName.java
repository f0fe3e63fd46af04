package org.demarche.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.extract.lexicon.Entry;
import org.demarche.extract.lexicon.Lexicon;

/**
 * A person's name as printed, apart from titles.
 *
 * @param words first to last, without "Jr." and the like
 */
record PersonName(List<String> words) {

  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "sr", "jr.", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "esq", "qc",
          "q.c.");

  private static final Pattern SKY = Pattern.compile("(?:skiy|skii|skyy|skyi|skyj|skij|ski)$");
  private static final Pattern Y = Pattern.compile("(?:iy|ii|yy|yi|ij)$");
  private static final Pattern EY = Pattern.compile("(?:ei|ej|uei)$");

  /** Spellings of one given name: the folded form of each. */
  private static final Map<String, String> SPELLINGS = spellings();

  PersonName {
    List<String> kept = new ArrayList<>(words);
    while (kept.size() > 1 && SUFFIXES.contains(last(kept).toLowerCase(Locale.ROOT))) {
      kept.remove(kept.size() - 1);
    }
    words = List.copyOf(kept);
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    for (Entry entry : Lexicon.read(PersonName.class, "spellings.tsv", 2)) {
      spellings.put(entry.field(0), entry.field(0));
      entry.list(1).forEach(other -> spellings.put(other, entry.field(0)));
    }
    return spellings;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return last(words);
  }

  String printed() {
    return String.join(" ", words);
  }

  /** The same for all transliterations of one name; middle initials are left out. */
  String slug() {
    List<String> folded = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean middle = i > 0 && i < words.size() - 1;
      if (!(middle && isInitial(words.get(i)) && !isInitial(first()))) {
        folded.add(fold(words.get(i)));
      }
    }
    return String.join("-", folded);
  }

  static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
  }

  /** "Sergei", "Sergey" and "Serguei" are one, and so are "Zelensky" and "Zelenskyy". */
  static String fold(String word) {
    String slug = Slug.of(word);
    String known = SPELLINGS.get(slug);
    if (known != null) {
      return known;
    }
    if (slug.length() < 4 || "yij".indexOf(slug.charAt(slug.length() - 1)) < 0) {
      return slug;
    }
    String sky = SKY.matcher(slug).replaceFirst("sky");
    return Y.matcher(EY.matcher(sky).replaceFirst("ey")).replaceFirst("y");
  }
}
