package org.demarche.dedup.cluster;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes whole numbers in digits: "twenty-five", "two and a half million", "a dozen", "1.5bn". */
final class Numerals {

  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();

  static {
    String[] words =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < words.length; i++) {
      UNITS.put(words[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      UNITS.put(tens[i], 10 * (i + 2));
    }
    SCALES.put("dozen", BigDecimal.valueOf(12));
    SCALES.put("hundred", BigDecimal.valueOf(100));
    SCALES.put("lakh", BigDecimal.valueOf(100_000));
    SCALES.put("crore", BigDecimal.valueOf(10_000_000));
    SCALES.put("thousand", BigDecimal.valueOf(1_000));
    SCALES.put("million", BigDecimal.valueOf(1_000_000));
    SCALES.put("mn", BigDecimal.valueOf(1_000_000));
    SCALES.put("billion", BigDecimal.valueOf(1_000_000_000L));
    SCALES.put("bn", BigDecimal.valueOf(1_000_000_000L));
    SCALES.put("trillion", BigDecimal.valueOf(1_000_000_000_000L));
    SCALES.put("tn", BigDecimal.valueOf(1_000_000_000_000L));
  }

  private static final Set<String> OPENINGS =
      Stream.concat(UNITS.keySet().stream(), Stream.of("half", "a", "an"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Openings.Runs OPENING_RUNS = Openings.Runs.of(OPENINGS);

  /** Last letters of {@link #SCALES}. */
  private static final String SCALE_ENDS = "dnDN";

  private static final String UNIT = "(?:" + String.join("|", UNITS.keySet()) + ")";
  private static final String SCALE = "(?:" + String.join("|", SCALES.keySet()) + ")";
  private static final String DIGITS = "\\p{N}+(?:,\\p{N}{3})*(?:\\.\\p{N}+)?";

  /** "two hundred and five", "twenty-five thousand", "2.5 million", "half a million". */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}.,])(?:(half an?|an?|%1$s(?:-%1$s)?|%3$s)( and a half)?[ -]?"
                  .formatted(UNIT, SCALE, DIGITS)
              + "(?:%2$s(?![\\p{L}])(?:[ -](?:and )?(?:%1$s(?:-%1$s)?[ -])?%2$s(?![\\p{L}]))*"
                  .formatted(UNIT, SCALE)
              + "(?:(?: and |[ -])%1$s(?:-%1$s)?)?)|(?:%1$s(?:-%1$s)?|%3$s) and a (?:half|quarter)"
                  .formatted(UNIT, SCALE, DIGITS)
              + "|%1$s(?:-%1$s)?)(?![\\p{L}\\p{N}])(?![ -](?:third|quarter|fifth|sixth|tenth|half|halves))"
                  .formatted(UNIT));

  private static final Pattern PART = Pattern.compile("\\p{L}+|" + DIGITS);

  private Numerals() {}

  static String inDigits(String text) {
    return Openings.rewritten(
        text,
        Numerals::mayOpen,
        run -> mayOpen(run) ? NUMERAL : null,
        found -> digits(found.group()));
  }

  /** What one word says, such as "twenty". */
  static int value(String word) {
    return UNITS.get(word.toLowerCase(Locale.ROOT));
  }

  /** A first look. */
  private static boolean mayOpen(String text, int begin, int end) {
    char last = text.charAt(end - 1);
    return !Character.isLetter(text.charAt(begin))
        || SCALE_ENDS.indexOf(last) >= 0
        || last > 127
        || OPENING_RUNS.mayOpen(text, begin, end);
  }

  /** "five", "twohundred", "a", "half", "5". */
  private static boolean mayOpen(String run) {
    return OPENINGS.contains(run) || !Character.isLetter(run.charAt(0)) || endsInScale(run);
  }

  private static boolean endsInScale(String run) {
    for (String scale : SCALES.keySet()) {
      if (run.endsWith(scale)) {
        return true;
      }
    }
    return false;
  }

  private static String digits(String numeral) {
    String lower = numeral.toLowerCase(Locale.ROOT);
    if (lower.equals("one")) {
      return numeral;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    String plain =
        lower
            .replaceFirst("^half an? ", "0.5 ")
            .replace(" and a half", " half")
            .replace(" and a quarter", " quarter");
    for (Matcher part = PART.matcher(plain); part.find(); ) {
      String word = part.group();
      BigDecimal scale = SCALES.get(word);
      if (scale != null) {
        group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale);
        if (scale.intValue() != 100) {
          total = total.add(group);
          group = BigDecimal.ZERO;
        }
      } else if (word.equals("half")) {
        group = group.add(new BigDecimal("0.5"));
      } else if (word.equals("quarter")) {
        group = group.add(new BigDecimal("0.25"));
      } else if (UNITS.containsKey(word)) {
        group = group.add(BigDecimal.valueOf(UNITS.get(word)));
      } else if (Character.isDigit(word.charAt(0))) {
        group = group.add(new BigDecimal(word.replace(",", "")));
      }
    }
    return total.add(group).stripTrailingZeros().toPlainString();
  }
}
