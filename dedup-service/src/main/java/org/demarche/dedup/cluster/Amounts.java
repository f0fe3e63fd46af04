package org.demarche.dedup.cluster;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes signs, fractions, ordinals and times of day as they are read, so that "$5m" and "five
 * million dollars", "three quarters of" and "75% of", "half past two" and "2:30" are the same
 * words. What is read here may be printed in digits or, before that, in words.
 */
final class Amounts {

  /**
   * @param hint false of most texts that this is not in, and of none that it is in
   * @param openings words that this begins with, if these are few; else {@code null}
   * @param runs the same, for a first look
   */
  private record Rule(
      Predicate<String> hint,
      Set<String> openings,
      Openings.Runs runs,
      Pattern printed,
      Function<MatchResult, String> read) {

    static Rule of(String hint, String printed, Function<MatchResult, String> read) {
      return of(text -> text.contains(hint), printed, read);
    }

    static Rule of(Predicate<String> hint, String printed, Function<MatchResult, String> read) {
      return new Rule(hint, null, null, Pattern.compile("(?i)" + printed), read);
    }

    static Rule beginning(
        List<String> openings, String printed, Function<MatchResult, String> read) {
      return new Rule(
          text -> true,
          Set.copyOf(openings),
          Openings.Runs.of(openings),
          Pattern.compile("(?i)" + printed),
          read);
    }

    String apply(String text) {
      return openings == null
          ? printed.matcher(text).replaceAll(found -> Matcher.quoteReplacement(read.apply(found)))
          : Openings.rewritten(text, runs, run -> openings.contains(run) ? printed : null, read);
    }
  }

  /** A digit, a space perhaps, and one of the letters, which are in lower case. */
  private static Predicate<String> digitBefore(String letters) {
    return text -> {
      for (int i = 0; i + 1 < text.length(); i++) {
        if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
          char next = text.charAt(i + 1);
          char letter = next <= ' ' && i + 2 < text.length() ? text.charAt(i + 2) : next;
          if (letters.indexOf(letter | ' ') >= 0) {
            return true;
          }
        }
      }
      return false;
    };
  }

  private static boolean hasCurrency(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("$€£¥".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final List<String> ORDINALS =
      List.of(
          ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
              .split(" "));
  private static final String ORDINAL = "(" + String.join("|", ORDINALS) + ")";

  /** Up to here ordinals stay words, which may be no numbers: "the first step". */
  private static final int LAST_IN_WORDS = 10;

  /** What is read before numbers in words are. */
  private static final List<Rule> SIGNS =
      List.of(
          Rule.of("%", "\\s?%", found -> " percent"),
          Rule.of(
              Amounts::hasCurrency,
              "(?:US|NZ|HK|[AC])?([$€£¥])\\s?"
                  + NUMBER
                  + "(?:\\s?(m|mn|k|b|bn|tn|million|billion|trillion|thousand)(?![\\p{L}]))?",
              found ->
                  found.group(2) + " " + scale(found.group(3)) + " " + currency(found.group(1))),
          Rule.of(
              digitBefore("kcmfl"),
              "(?<=\\d)\\s?(km|kms|kph|kg|kgs|cm|mm|mph|ft|lbs?)(?![\\p{L}])",
              Amounts::unit),
          Rule.beginning(
              List.of(TENS),
              "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]" + ORDINAL,
              found -> 10 * tens(found.group(1)) + ORDINALS.indexOf(lower(found.group(2))) + "th"),
          Rule.beginning(
              ORDINALS,
              "(?<!\\p{L})" + ORDINAL + "(?!\\p{L})",
              found -> ordinal(ORDINALS.indexOf(lower(found.group(1))), found.group())),
          Rule.of(
              " of a ",
              "(?:an? |one )?(half|(?:three )?quarters?) of a (?=million|billion|trillion)",
              found -> part(found.group(1)) + " "),
          Rule.of(digitBefore("m"), "(?<=\\d) m(?![\\p{L}\\d])", found -> " meters"),
          Rule.of(
              "ties",
              "nineteen[- ](twen|thir|for|fif|six|seven|eigh|nine)ties",
              found -> "19" + tens(found.group(1) + "ty") + "0s"),
          Rule.of("wentieth", "(?<!\\p{L})twentieth(?!\\p{L})", found -> "20"),
          Rule.of("hirtieth", "(?<!\\p{L})thirtieth(?!\\p{L})", found -> "30"),
          Rule.of(
              digitBefore("snrt"),
              "(\\d+)(?:st|nd|rd|th)(?!\\p{L})",
              found -> ordinal(Integer.parseInt(tail(found.group(1))), found.group(1))));

  /** What is read when all numbers are digits. */
  private static final List<Rule> RECKONED =
      List.of(
          Rule.of(
              " point ",
              "(?<![\\d.])(\\d+|one) point ((?:\\d|one)(?: (?:\\d|one))*)(?![\\d.])",
              found -> one(found.group(1)) + "." + one(found.group(2)).replace(" ", "")),
          Rule.of("alf a", "half an? (?=(?:percentage |per ?cent )?point)", found -> "0.5 "),
          Rule.of(
              "uarter of a",
              "(?:a|one) quarter of an? (?=(?:percentage )?point)",
              found -> "0.25 "),
          Rule.of(
              "basis",
              NUMBER + " basis points?",
              found -> shifted(found.group(1), -2) + " percentage points"),
          Rule.of(" decade", "(?<![\\p{L}\\d])(?:a|one) decade(?!\\p{L})", found -> "10 years"),
          Rule.of(" decades", "(?<![\\d.])(\\d+) decades", found -> found.group(1) + "0 years"),
          Rule.of(
              "alf past",
              "half past (\\d{1,2})(?!\\d)",
              found -> Clock.time(found.group(1), "30", null)),
          Rule.of(
              "uarter past",
              "(?:a )?quarter past (\\d{1,2})(?!\\d)",
              found -> Clock.time(found.group(1), "15", null)),
          Rule.of(
              "uarter to",
              "(?:a )?quarter to (\\d{1,2})(?!\\d)",
              found -> Clock.time(Clock.hourBefore(found.group(1)), "45", null)),
          Rule.of(
              digitBefore("ap"),
              "(?<![\\d.,])(\\d{1,2})(?:[.:](\\d\\d))?\\s?([ap])\\.?m(?!\\p{L})\\.?",
              found -> Clock.time(found.group(1), found.group(2), found.group(3))),
          Rule.of("o'clock", "(\\d{1,2}) o'clock", found -> Clock.time(found.group(1), null, null)),
          Rule.of(
              ":",
              "(?<![\\d:.])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])",
              found -> Clock.time(found.group(1), found.group(2), null)));

  private Amounts() {}

  /** Signs, currencies, units and ordinals in words. */
  static String withoutSigns(String text) {
    return read(text, SIGNS);
  }

  /** Fractions and times of day, where numbers are in digits. */
  static String reckoned(String text) {
    return read(text, RECKONED);
  }

  private static String read(String text, List<Rule> rules) {
    String read = text;
    for (Rule rule : rules) {
      if (rule.hint().test(read)) {
        read = rule.apply(read);
      }
    }
    return read;
  }

  private static String part(String printed) {
    String part = lower(printed);
    return part.equals("half") ? "0.5" : part.startsWith("three") ? "0.75" : "0.25";
  }

  private static String currency(String sign) {
    return switch (sign) {
      case "€" -> "euros";
      case "£" -> "pounds";
      case "¥" -> "yen";
      default -> "dollars";
    };
  }

  private static String scale(String printed) {
    return switch (printed == null ? "" : lower(printed)) {
      case "k" -> "thousand";
      case "m", "mn" -> "million";
      case "b", "bn" -> "billion";
      case "tn" -> "trillion";
      default -> printed == null ? "" : printed;
    };
  }

  private static String unit(MatchResult found) {
    return switch (lower(found.group(1))) {
      case "km", "kms" -> " kilometers";
      case "kph" -> " kilometers per hour";
      case "kg", "kgs" -> " kilograms";
      case "cm" -> " centimeters";
      case "mm" -> " millimeters";
      case "mph" -> " miles per hour";
      case "ft" -> " feet";
      default -> " pounds";
    };
  }

  private static String ordinal(int number, String printed) {
    boolean digits = Character.isDigit(printed.charAt(0));
    if (number <= LAST_IN_WORDS) {
      return digits ? ORDINALS.get(number) : printed;
    }
    return digits ? printed : String.valueOf(number);
  }

  /** Bounds what is parsed; nobody counts that far. */
  private static String tail(String digits) {
    return digits.substring(Math.max(0, digits.length() - 6));
  }

  private static int tens(String word) {
    int tens = 2;
    while (!TENS[tens - 2].equals(lower(word))) {
      tens++;
    }
    return tens;
  }

  private static String one(String printed) {
    return lower(printed).replace("one", "1");
  }

  private static String shifted(String number, int places) {
    return new BigDecimal(number.replace(",", ""))
        .scaleByPowerOfTen(places)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
