package org.demarche.extract.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.english.FlatFile;

/**
 * Cuts text into tokens: at spaces, then around addresses and emoticons, then at symbols, then
 * within words. Immutable, shared by all threads.
 */
public final class Tokenizer {

  /**
   * A longer run of characters without a space is cut here first, unless it begins as an address
   * does: no English word is that long, and patterns may take time that grows with its square.
   */
  static final int LONGEST_WORD = 200;

  private static final String EMOTICON_EYES = "!|;:#%";
  private static final Pattern EMOTICON = Pattern.compile("[!|;:#%]-*[()\\[\\]{}|<>]+");

  private final Dictionaries dictionaries;
  private final Hyperlinks hyperlinks;
  private final SymbolCutter symbols;

  public Tokenizer(FlatFile file, Hyperlinks hyperlinks) {
    this.dictionaries = new Dictionaries(file);
    this.hyperlinks = hyperlinks;
    this.symbols = new SymbolCutter(dictionaries, new WordCutter(dictionaries));
  }

  /**
   * The tokens of a text, in order.
   *
   * @param offset what is added to their offsets
   */
  public List<Token> tokens(String text, int offset) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int length = text.length();
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || Characters.isSpace(text.charAt(i))) {
        if (start < i) {
          addRun(tokens, text.substring(start, i), offset + start);
        }
        start = i + 1;
      }
    }
    TokenRepairs.apply(tokens);
    return tokens;
  }

  /** Adds the tokens of what stands between two spaces. */
  private void addRun(List<Token> tokens, String run, int offset) {
    if (run.length() <= LONGEST_WORD || hyperlinks.hasProtocol(run)) {
      addWord(tokens, run, offset);
      return;
    }
    int start = 0;
    while (start < run.length()) {
      int end = Math.min(start + LONGEST_WORD, run.length());
      if (end < run.length() && Character.isHighSurrogate(run.charAt(end - 1))) {
        end--;
      }
      addWord(tokens, run.substring(start, end), offset + start);
      start = end;
    }
  }

  private void addWord(List<Token> tokens, String word, int offset) {
    if (isLetters(word)) {
      symbols.words().add(tokens, word, offset);
      return;
    }
    int[] whole = wholeRange(word);
    if (whole == null) {
      symbols.add(tokens, word, offset);
      return;
    }
    if (whole[0] > 0) {
      symbols.add(tokens, word.substring(0, whole[0]), offset);
    }
    tokens.add(Token.at(offset + whole[0], word.substring(whole[0], whole[1])));
    if (whole[1] < word.length()) {
      symbols.add(tokens, word.substring(whole[1]), offset + whole[1]);
    }
  }

  /** Start and end of what stays one token whatever symbols it has, or null. */
  private int[] wholeRange(String word) {
    if (hyperlinks.hasProtocol(word) || dictionaries.preserved.contains(word)) {
      return new int[] {0, word.length()};
    }
    int[] emoticon = emoticon(Characters.toLower(word));
    return emoticon != null ? emoticon : hyperlinks.find(word);
  }

  private int[] emoticon(String lower) {
    int length = lower.length();
    if (dictionaries.emoticons.contains(lower)) {
      return new int[] {0, length};
    }
    if (hasEyes(lower)) {
      Matcher matcher = EMOTICON.matcher(lower);
      if (matcher.find()) {
        return new int[] {matcher.start(), matcher.end()};
      }
    }
    int longest = dictionaries.emoticonStarts.longest(lower);
    if (longest > 0) {
      return new int[] {0, longest};
    }
    longest = dictionaries.emoticonEnds.longest(lower);
    return longest > 0 ? new int[] {length - longest, length} : null;
  }

  private static boolean hasEyes(String word) {
    for (int i = 0; i < EMOTICON_EYES.length(); i++) {
      if (word.indexOf(EMOTICON_EYES.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Characters.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
