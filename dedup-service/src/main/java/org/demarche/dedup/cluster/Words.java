package org.demarche.dedup.cluster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern TOKEN =
      Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}+(?:['’]\\p{L}+)*|[.!?:]");
  private static final Map<String, String> CONTRACTIONS =
      Map.of("n't", "not", "'re", "be", "'m", "be", "'ve", "have", "'ll", "will", "'d", "will");

  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Map<String, String> VARIANTS = variants();
  private static final Map<String, String> PHRASES = phrases();
  private static final Pattern PHRASE =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(" + longestFirst(PHRASES) + ")(?![\\p{L}\\p{N}])");
  private static final Set<String> NEGATORS = stems("negators.txt");
  private static final Map<String, Integer> CLASSES = classes();

  private Words() {}

  /** The words of {@code text} in their order, at most {@link #MOST}. */
  static int[] of(String text) {
    List<Integer> words = new ArrayList<>();
    String plain = withPhrases(Numerals.inDigits(withoutMarks(text)));
    boolean sentenceStart = true;
    boolean full = false;
    String before = "";
    for (Matcher token = TOKEN.matcher(plain); token.find() && words.size() < MOST; ) {
      String printed = token.group();
      if (!Character.isLetterOrDigit(printed.charAt(0))) {
        sentenceStart = true;
        full |= !printed.equals(":") && !isTitle(before);
        continue;
      }
      int at = words.size();
      addWord(printed, sentenceStart, words);
      if (full && at > 0) {
        words.set(at, words.get(at) | BEGINS);
      }
      sentenceStart = false;
      full = false;
      before = printed;
    }
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Same word, whatever its class. */
  static boolean same(int first, int second) {
    return first >>> CLASS_BITS == second >>> CLASS_BITS;
  }

  /** The word without its class, for sets and keys. */
  static int stem(int word) {
    return word >>> CLASS_BITS;
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

  /** The stem of one word, as {@link #stem} gives it for a text. */
  static int stemOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stem(code(read(lower), FUNCTION));
  }

  /** The root of one word: "announcement" and "announced" have one. */
  static int rootOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return stem(code(Stem.root(read(lower)), FUNCTION));
  }

  /** "Gen. Berg", "Mr. Lind": no sentence ends here. */
  private static boolean isTitle(String printed) {
    return printed.length() < 4 && !printed.isEmpty() && Character.isUpperCase(printed.charAt(0));
  }

  private static void addWord(String printed, boolean sentenceStart, List<Integer> words) {
    String word = printed.equals("US") ? "usa" : printed.replace(".", "").toLowerCase(Locale.ROOT);
    if (Character.isDigit(printed.charAt(0))) {
      words.add(code(number(printed), NUMBER));
      return;
    }
    int apostrophe = word.indexOf('\'');
    String ending = "";
    if (word.endsWith("n't")) {
      ending = "n't";
      word = nounOfNegation(word);
    } else if (apostrophe > 0) {
      ending = word.substring(apostrophe);
      word = word.substring(0, apostrophe);
    }
    boolean capital = Character.isUpperCase(printed.charAt(0));
    for (String part : read(word).split(" ")) {
      words.add(code(part, kindOf(part, capital, sentenceStart)));
    }
    String spelled = CONTRACTIONS.get(ending);
    if (spelled != null) {
      words.add(code(spelled, kindOf(spelled, false, false)));
    }
  }

  private static String nounOfNegation(String word) {
    return switch (word) {
      case "won't" -> "will";
      case "can't" -> "can";
      default -> word.substring(0, word.length() - 3);
    };
  }

  /** "Erdoğan" and "Erdogan", "Łódź" and "Lodz". */
  private static String withoutMarks(String text) {
    String bare = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      int strange = "’łŁøØđĐı".indexOf(bare.charAt(i));
      plain.append(strange < 0 ? bare.charAt(i) : "'lLoOdDi".charAt(strange));
    }
    return plain.toString();
  }

  /** What a word is read as; of a plural without an entry, its singular's. */
  private static String read(String word) {
    String read = VARIANTS.get(word);
    if (read == null && word.length() > 4 && word.endsWith("s")) {
      read = VARIANTS.get(word.substring(0, word.length() - 1));
    }
    return read == null ? word : read;
  }

  private static String number(String printed) {
    String plain = printed.replace(",", "");
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }

  private static int kindOf(String word, boolean capital, boolean sentenceStart) {
    if (Character.isDigit(word.charAt(0))) {
      return NUMBER;
    }
    if (NEGATORS.contains(Stem.of(word))) {
      return NEGATOR;
    }
    Integer known = CLASSES.get(Stem.of(word));
    if (known != null && (known == FUNCTION || sentenceStart || !capital)) {
      return known;
    }
    return capital ? NAME : PLAIN;
  }

  private static int code(String word, int kind) {
    return hash(Spelling.of(Stem.of(word))) << CLASS_BITS | kind;
  }

  /** FNV-1a. */
  private static int hash(String word) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash ^ hash >>> 15;
  }

  static String withPhrases(String text) {
    return PHRASE
        .matcher(text)
        .replaceAll(phrase -> like(phrase.group(), PHRASES.get(lower(phrase.group()))));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** With a capital where the printed one has it: names stay names. */
  private static String like(String printed, String read) {
    return Character.isUpperCase(printed.charAt(0))
        ? Character.toUpperCase(read.charAt(0)) + read.substring(1)
        : read;
  }

  private static Map<String, String> variants() {
    Map<String, String> variants = new HashMap<>();
    Lexicon.entries("variants.txt").forEach(entry -> variants.put(entry.left(), entry.right()));
    variants.keySet().removeIf(Words::isPhrase);
    return variants;
  }

  private static Map<String, String> phrases() {
    Map<String, String> phrases = new HashMap<>();
    Lexicon.entries("variants.txt").forEach(entry -> phrases.put(entry.left(), entry.right()));
    phrases.keySet().removeIf(left -> !isPhrase(left));
    return phrases;
  }

  /** What is no single token. */
  private static boolean isPhrase(String left) {
    return left.contains(" ") || left.contains(".");
  }

  private static String longestFirst(Map<String, String> phrases) {
    return phrases.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(String::compareTo))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static Set<String> stems(String file) {
    return Lexicon.words(file).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Integer> classes() {
    Map<String, Integer> classes = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.entries("words.txt")) {
      int kind =
          switch (entry.left()) {
            case "function" -> FUNCTION;
            case "common" -> COMMON;
            default ->
                throw new IllegalStateException(
                    "words.txt: class must be 'function' or 'common': '" + entry.left() + "'");
          };
      for (String word : entry.right().split(" +")) {
        classes.put(Stem.of(read(word)), kind);
      }
    }
    return classes;
  }
}
