package org.demarche.extract.actor;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Forms of address and ranks that stand before a person's name: "Mrs.", "Gen.", "Judge". */
final class Titles {

  private static final Set<String> WORDS = NameWords.of("title");

  private Titles() {}

  static boolean isTitle(Sentence sentence, int token) {
    return WORDS.contains(sentence.form(token).toLowerCase(Locale.ROOT));
  }
}
