package org.demarche.extract.language.token;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.english.FlatFile;

/** Addresses of the web, of mail, and names of files. Immutable. */
public final class Hyperlinks {

  /** User, then a numeric or a named host, then port and path. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\p{Alpha}{3,9}://)?(?:[\\p{Alnum}_]+(?::\\S*)?@)?"
              + "(?:\\d{3}(?:\\.\\d{1,3}){3}|\\w+(?:-\\w+)*(?:\\.\\w+(?:-\\w+)*)*\\.\\p{Alpha}{2,})"
              + "(?::\\d{2,5})?(?:/\\S*)?");

  private final String[] protocols;
  private final Set<String> extensions;

  public Hyperlinks(FlatFile file) {
    protocols = file.lines("dictionary.protocols");
    extensions = Set.of(file.lines("dictionary.extensions"));
  }

  /** Whether a word is an address or contains one, or is the name of a file. */
  public boolean isIn(String word) {
    return hasExtension(word) || hasProtocol(word) || find(word) != null;
  }

  boolean hasProtocol(String word) {
    if (word.indexOf("://") < 0) {
      return false;
    }
    String lower = Characters.toLower(word);
    for (String protocol : protocols) {
      if (lower.startsWith(protocol)) {
        return true;
      }
    }
    return false;
  }

  /** Start and end of the first address in a word, or null. */
  int[] find(String word) {
    if (!mayHaveAddress(word)) {
      return null;
    }
    Matcher matcher = ADDRESS.matcher(word);
    return matcher.find() ? new int[] {matcher.start(), matcher.end()} : null;
  }

  /** Each kind of host has a period and goes on after it. */
  private static boolean mayHaveAddress(String word) {
    if (word.length() > Tokenizer.LONGEST_WORD) {
      return false;
    }
    for (int i = word.indexOf('.'); i >= 0; i = word.indexOf('.', i + 1)) {
      if (i > 0 && i + 1 < word.length() && Characters.isLetterOrDigit(word.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasExtension(String word) {
    int period = word.lastIndexOf('.');
    return period >= 0
        && period + 1 < word.length()
        && extensions.contains(word.substring(period + 1));
  }
}
