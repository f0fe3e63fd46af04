package org.demarche.dedup.cluster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as a sequence of words, each an {@code int}: a hash of its stem, whether it begins a
 * sentence, and its class in the low three bits. Persons and tenses are folded ("We are ready" and
 * "they were ready" read the same), so that quotation and retelling can be compared.
 */
final class Words {

  static final int FUNCTION = 0;
  static final int COMMON = 1;
  static final int PLAIN = 2;
  static final int NAME = 3;
  static final int NUMBER = 4;
  static final int NEGATOR = 5;

  /** Speeches are compared by their first words; bounds the cost of one comparison. */
  static final int MOST = 400;

  private static final int CLASS_BITS = 4;
  private static final int CLASS = 7;
  private static final int BEGINS = 8;
  private static final double[] WEIGHT = {0.15, 0.5, 1, 1, 1, 0.5};

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}");
  private static final Map<String, String> CONTRACTIONS =
      Map.of("n't", "not", "'re", "be", "'m", "be", "'ve", "have", "'ll", "will", "'d", "will");

  /** What an apostrophe parts from a word; elsewhere it is a letter: "Sana'a". */
  private static final Set<String> ENDINGS = Set.of("'s", "'", "'re", "'m", "'ve", "'ll", "'d");

  /** What is cut short by a full stop that ends no sentence. */
  private static final Set<String> TITLES =
      Set.of(
          ("Mr Mrs Ms Dr Gen Sen Rep Gov Lt Col Sgt Capt Cpl Maj Adm Cmdr Prof Rev Hon Pres Msgr Fr"
                  + " St Jr Sr Messrs No Nos vs")
              .split(" "));

  private static final Memory<int[]> WORDS = new Memory<>(word -> read(word, false));
  private static final Memory<int[]> FIRST_WORDS = new Memory<>(word -> read(word, true));

  private Words() {}

  /** The words of {@code text} in their order, at most {@link #MOST}. */
  static int[] of(String text) {
    int[] words = new int[64];
    int count = 0;
    boolean sentenceStart = true;
    boolean full = false;
    String before = "";
    for (Tokens tokens = new Tokens(Reading.of(text)); count < MOST && tokens.next(); ) {
      String printed = tokens.printed();
      if (tokens.isSign()) {
        sentenceStart = true;
        full |= !printed.equals(":") && !isTitle(before);
        continue;
      }
      int[] codes = (sentenceStart ? FIRST_WORDS : WORDS).of(printed);
      if (count + codes.length > words.length) {
        words = Arrays.copyOf(words, 2 * (count + codes.length));
      }
      System.arraycopy(codes, 0, words, count, codes.length);
      if (full && count > 0) {
        words[count] |= BEGINS;
      }
      count += codes.length;
      sentenceStart = false;
      full = false;
      before = printed;
    }
    return LightVerbs.read(words, count);
  }

  /** Same word, whatever its class. */
  static boolean same(int first, int second) {
    return first >>> CLASS_BITS == second >>> CLASS_BITS;
  }

  /** The same words in the same order, whatever their classes. */
  static boolean areEqual(int[] words, int[] others) {
    if (words.length != others.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!same(words[i], others[i])) {
        return false;
      }
    }
    return true;
  }

  /** The word without its class, for sets and keys. */
  static int stem(int word) {
    return word >>> CLASS_BITS;
  }

  /** Another word of the same class in the same place. */
  static int withStem(int word, int stem) {
    return (stem << CLASS_BITS) | (word & (BEGINS | CLASS));
  }

  static int kind(int word) {
    return word & CLASS;
  }

  /** The word wherever it stands. */
  static int alone(int word) {
    return word & ~BEGINS;
  }

  /** It is the first word of a sentence, though not of the text. */
  static boolean beginsSentence(int word) {
    return (word & BEGINS) != 0;
  }

  /** How much it tells that two texts share this word, 0 to 1. */
  static double weight(int word) {
    return WEIGHT[kind(word)];
  }

  /** One word, as it is in a text. */
  static int wordOf(String word) {
    return code(word, WordClasses.of(word, false, false));
  }

  /** The word as the first of a sentence. */
  static int begun(int word) {
    return word | BEGINS;
  }

  /** The stem of one word, as {@link #stem} gives it for a text. */
  static int stemOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stem(code(Reading.ofWord(lower), FUNCTION));
  }

  /** The root of one word: "announcement" and "announced" have one. */
  static int rootOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stem(code(Stem.root(Reading.ofWord(lower)), FUNCTION));
  }

  /** "Gen. Berg", "J. Lind": no sentence ends here. */
  private static boolean isTitle(String printed) {
    return TITLES.contains(printed)
        || (printed.length() == 1 && Character.isUpperCase(printed.charAt(0)));
  }

  private static int[] read(String printed, boolean sentenceStart) {
    List<Integer> words = new ArrayList<>();
    addWord(printed, sentenceStart, words);
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void addWord(String printed, boolean sentenceStart, List<Integer> words) {
    String word = printed.equals("US") ? "usa" : printed.replace(".", "").toLowerCase(Locale.ROOT);
    if (WordClasses.isNumber(printed)) {
      words.add(printed.equals("1") ? code("one", FUNCTION) : code(number(printed), NUMBER));
      return;
    }
    String ending = "";
    if (word.endsWith("n't")) {
      ending = "n't";
      word = nounOfNegation(word);
    } else if (word.indexOf('\'') > 0) {
      int apostrophe = word.lastIndexOf('\'');
      ending = ENDINGS.contains(word.substring(apostrophe)) ? word.substring(apostrophe) : "";
      word = word.substring(0, word.length() - ending.length()).replace("'", "");
    }
    boolean capital = Character.isUpperCase(printed.charAt(0));
    for (String part : Reading.ofWord(word).split(" ")) {
      if (!part.isEmpty()) {
        words.add(code(part, WordClasses.of(part, capital, sentenceStart)));
      }
    }
    String spelled = CONTRACTIONS.get(ending);
    if (spelled != null) {
      words.add(code(spelled, WordClasses.of(spelled, false, false)));
    }
  }

  private static String nounOfNegation(String word) {
    return switch (word) {
      case "won't" -> "will";
      case "can't" -> "can";
      case "shan't" -> "shall";
      default -> word.substring(0, word.length() - 3);
    };
  }

  private static String number(String printed) {
    String plain = printed.replace(",", "");
    return DECIMAL.matcher(plain).matches()
        ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
        : plain;
  }

  /** "50" and "500000" are no spellings of one word. */
  private static int code(String word, int kind) {
    return hash(WordClasses.isNumber(word) ? word : Spelling.of(Stem.of(word))) << CLASS_BITS
        | kind;
  }

  /** FNV-1a. */
  private static int hash(String word) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash ^ hash >>> 15;
  }
}
