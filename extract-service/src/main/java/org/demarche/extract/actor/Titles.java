package org.demarche.extract.actor;

import java.util.Locale;
import java.util.Set;
import org.demarche.extract.language.Sentence;

/** Forms of address and ranks that stand before a person's name: "Mrs.", "Gen.", "Judge". */
final class Titles {

  private static final Set<String> WORDS =
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

  private Titles() {}

  static boolean isTitle(Sentence sentence, int token) {
    return WORDS.contains(sentence.form(token).toLowerCase(Locale.ROOT));
  }
}
