package org.demarche.dedup.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the differences between two aligned texts mean. */
final class Difference {

  /** What comes before or after the stretch in both, up to this weight, stands for each other. */
  private static final double SHORT = 3.5;

  private static final Set<Integer> MODAL = stems("modality.txt");
  private static final Set<Integer> FUTURE = Set.of(Words.stemOf("will"));
  private static final Set<Integer> RELATIVE =
      Set.of(Words.stemOf("that"), Words.stemOf("which"), Words.stemOf("who"));
  private static final Set<Integer> QUANTITY = stems("quantities.txt");

  private Difference() {}

  /** An odd number of negations or opposites: "will sign" against "will not sign". */
  static boolean turnsRound(Alignment shared) {
    int turns = 0;
    for (Alignment.Slot slot : shared.slots()) {
      turns += negations(slot.first()) - negations(slot.second());
      if (Opposites.areIn(slot)) {
        turns++;
      }
    }
    if (isShort(shared.before())) {
      turns += negations(shared.before().first()) - negations(shared.before().second());
      turns += Opposites.areIn(shared.before()) ? 1 : 0;
    }
    if (isShort(shared.after())) {
      turns += Opposites.areIn(shared.after()) ? 1 : 0;
    }
    return turns % 2 != 0;
  }

  /** "50 soldiers" against "70 soldiers", "Armenia is ready" against "Azerbaijan is ready". */
  static boolean replacesNameOrNumber(Alignment shared) {
    return replacesNumber(shared)
        || shared.slots().stream().anyMatch(Difference::replacesNameOrNumber)
        || (isShort(shared.after()) && replacesNameOrNumber(shared.after()))
        || (isShort(shared.before()) && replacesNameOrNumber(shared.before()));
  }

  private static boolean replacesNameOrNumber(Alignment.Slot slot) {
    return replaces(slot, Words.NAME)
        || Counts.differ(slot.first(), slot.second())
        || Units.differ(slot);
  }

  /** "70 ships of theirs" against "ships of theirs, 90 of them". */
  private static boolean replacesNumber(Alignment shared) {
    List<Alignment.Slot> near = new ArrayList<>(shared.slots());
    Stream.of(shared.before(), shared.after()).filter(Difference::isShort).forEach(near::add);
    return Counts.differ(
        near.stream().flatMapToInt(slot -> Arrays.stream(slot.first())).toArray(),
        near.stream().flatMapToInt(slot -> Arrays.stream(slot.second())).toArray());
  }

  /** "has destroyed" against "should have destroyed", "all members" against "the members". */
  static boolean changesForce(Alignment shared) {
    return shared.slots().stream().anyMatch(slot -> changesForce(slot) || changesTime(slot))
        || (isShort(shared.before()) && changesForce(shared.before()))
        || (isShort(shared.after()) && isTwoSided(shared.after()) && changesForce(shared.after()));
  }

  /** Both go on; else one is cut off there. */
  private static boolean isTwoSided(Alignment.Slot slot) {
    return slot.first().length > 0 && slot.second().length > 0;
  }

  /** How many words tell something that stands within the stretch on one side only. */
  static double inside(Alignment shared) {
    double inside = 0;
    for (Alignment.Slot slot : shared.slots()) {
      inside += weight(slot.first(), slot.second()) + weight(slot.second(), slot.first());
    }
    return inside;
  }

  private static boolean changesForce(Alignment.Slot slot) {
    return !isAside(slot) && (differ(slot, MODAL) || differ(slot, QUANTITY));
  }

  /** "The envoys will leave the port" against "The envoys left the port". */
  private static boolean changesTime(Alignment.Slot slot) {
    return !isAside(slot)
        && differ(slot, FUTURE)
        && !isRelativeClause(slot.first(), slot.second())
        && !isRelativeClause(slot.second(), slot.first());
  }

  /** "the envoys that will come in May" against "the envoys coming in May". */
  private static boolean isRelativeClause(int[] words, int[] others) {
    return words.length == 2
        && others.length == 0
        && RELATIVE.contains(Words.stem(words[0]))
        && FUTURE.contains(Words.stem(words[1]));
  }

  /** "The truth is, and everyone in this room knows it, that ..." */
  private static boolean isAside(Alignment.Slot slot) {
    return Math.min(slot.first().length, slot.second().length) == 0
        && Math.max(slot.first().length, slot.second().length) > 3;
  }

  private static boolean differ(Alignment.Slot slot, Set<Integer> stems) {
    Set<Integer> first = members(slot.first(), stems);
    Set<Integer> second = members(slot.second(), stems);
    return !first.equals(second);
  }

  private static Set<Integer> members(int[] words, Set<Integer> stems) {
    return Arrays.stream(words)
        .map(Words::stem)
        .boxed()
        .filter(stems::contains)
        .collect(Collectors.toSet());
  }

  /** How many words tell it in one way here and in another way there, in the stretch or near. */
  static double conflict(Alignment shared) {
    double conflict = 0;
    for (Alignment.Slot slot : shared.slots()) {
      conflict += conflict(slot);
    }
    if (isShort(shared.before())) {
      conflict += conflict(shared.before());
    }
    if (isShort(shared.after())) {
      conflict += conflict(shared.after());
    }
    return conflict;
  }

  /** The same in the whole of the sentences, however long what surrounds the stretch. */
  static double conflictAround(Alignment shared) {
    return shared.all().stream().mapToDouble(Difference::conflict).sum();
  }

  private static boolean isShort(Alignment.Slot slot) {
    return Keys.weight(slot.first()) <= SHORT && Keys.weight(slot.second()) <= SHORT;
  }

  private static double conflict(Alignment.Slot slot) {
    return Math.min(weight(slot.first(), slot.second()), weight(slot.second(), slot.first()));
  }

  /** How many words tell what only {@code words} tells. */
  private static double weight(int[] words, int[] others) {
    return onlyHere(words, others).length;
  }

  private static int[] onlyHere(int[] words, int[] others) {
    return Arrays.stream(words)
        .filter(word -> Words.kind(word) != Words.FUNCTION)
        .filter(word -> Arrays.stream(others).noneMatch(other -> Synonyms.areOne(word, other)))
        .toArray();
  }

  /** "in connection with the bridge" against "in connection with the tunnel", and nothing else. */
  static boolean replacesOneWord(Alignment shared) {
    int replaced = 0;
    for (Alignment.Slot slot : shared.all()) {
      int[] first = onlyHere(slot.first(), slot.second());
      int[] second = onlyHere(slot.second(), slot.first());
      if (first.length == 0 && second.length == 0) {
        continue;
      }
      if (first.length != 1
          || second.length != 1
          || Words.weight(first[0]) < 1
          || Words.weight(second[0]) < 1) {
        return false;
      }
      replaced++;
    }
    return replaced == 1;
  }

  private static boolean replaces(Alignment.Slot slot, int kind) {
    return has(slot.first(), slot.second(), kind) && has(slot.second(), slot.first(), kind);
  }

  private static boolean has(int[] words, int[] others, int kind) {
    return Arrays.stream(words)
        .filter(word -> Words.kind(word) == kind)
        .anyMatch(word -> Arrays.stream(others).noneMatch(other -> Words.same(word, other)));
  }

  private static int negations(int[] words) {
    return (int) Arrays.stream(words).filter(word -> Words.kind(word) == Words.NEGATOR).count();
  }

  private static Set<Integer> stems(String file) {
    return Lexicon.words(file).stream().map(Words::stemOf).collect(Collectors.toUnmodifiableSet());
  }
}
