package org.demarche.extract.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads data files that lie beside a class. Thread-safe. */
public final class Lexicon {

  private Lexicon() {}

  /**
   * The entries of a resource, comments and empty lines left out. A {@code #} at the start of a
   * line or after white space begins a comment.
   *
   * @param owner the resource is looked for beside this class
   * @param minimum how many fields a line must have
   * @throws IllegalStateException naming file and line where one has fewer
   */
  public static List<Entry> read(Class<?> owner, String file, int minimum) {
    return Lines.read(owner, file).stream()
        .map(line -> entry(file, line.number(), Lines.apart(line.content(), "\t"), minimum))
        .toList();
  }

  /**
   * Like {@link #read}, of lines whose columns each end with one tab, so that some may be empty.
   */
  public static List<Entry> table(Class<?> owner, String file, int minimum) {
    return Lines.read(owner, file).stream()
        .map(line -> entry(file, line.number(), List.of(line.content().split("\t")), minimum))
        .toList();
  }

  /** Like {@link #read}, of lines whose columns stand between bars, so that some may be empty. */
  public static List<Entry> bars(Class<?> owner, String file) {
    return Lines.read(owner, file).stream()
        .map(line -> entry(file, line.number(), List.of(line.content().split("\\|")), 1))
        .toList();
  }

  /**
   * What matches any line of the resource, whatever the case. A second field lists, separated by
   * {@code |} and in lower case, words one of which every match holds: the pattern is then tried on
   * texts with such a word only.
   */
  public static Predicate<String> matcher(Class<?> owner, String file) {
    List<Entry> entries = read(owner, file, 1);
    entries.forEach(Lexicon::compile);
    Predicate<String> bare = any(entries.stream().filter(entry -> entry.list(1).isEmpty()));
    List<Hinted> hinted =
        entries.stream()
            .filter(entry -> !entry.list(1).isEmpty())
            .map(entry -> new Hinted(entry.list(1), compile(entry).asMatchPredicate()))
            .toList();
    return text -> bare.test(text) || isAny(hinted, text);
  }

  private static Predicate<String> any(Stream<Entry> entries) {
    String any = entries.map(entry -> entry.field(0)).collect(Collectors.joining(")|(?:"));
    return Pattern.compile("(?:" + any + ")", FLAGS).asMatchPredicate();
  }

  /** A pattern, and words one of which it needs. */
  private record Hinted(List<String> words, Predicate<String> pattern) {}

  private static boolean isAny(List<Hinted> patterns, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Hinted hinted : patterns) {
      for (String word : hinted.words()) {
        if (lower.contains(word)) {
          if (hinted.pattern().test(text)) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static Pattern compile(Entry entry) {
    try {
      return Pattern.compile(entry.field(0), FLAGS);
    } catch (PatternSyntaxException e) {
      throw entry.wrong("not a regular expression: " + e.getDescription(), e);
    }
  }

  private static Entry entry(String file, int number, List<String> columns, int minimum) {
    List<String> fields = columns.stream().map(String::strip).toList();
    Entry entry = new Entry(file, number, fields);
    if (fields.size() < minimum) {
      throw entry.wrong(
          "needs " + minimum + " fields separated by tabs, has " + fields.size(), null);
    }
    return entry;
  }
}
