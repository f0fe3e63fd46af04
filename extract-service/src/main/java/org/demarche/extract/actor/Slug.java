package org.demarche.extract.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as parts of ids: small letters, digits and hyphens. */
final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`.]");

  private Slug() {}

  static String of(String name) {
    return isPlain(name) ? name.toLowerCase(Locale.ROOT) : cleaned(name);
  }

  /** Whether there are but letters and digits of ASCII. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return ENDS.matcher(OTHER.matcher(joined).replaceAll("-")).replaceAll("");
  }
}
