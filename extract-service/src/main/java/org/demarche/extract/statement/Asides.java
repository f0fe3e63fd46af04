package org.demarche.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/** Reports behind or within what they report: "It was over, she said." "It was, she said, over." */
final class Asides {

  private static final Set<String> INTERRUPTING = Set.of("root", "parataxis", "ccomp", "dep");

  private Asides() {}

  static List<Stretch> around(Passage passage, CueClause clause) {
    Sentence sentence = clause.sentence();
    Tree tree = sentence.tree();
    boolean left = leftClause(tree, clause.verb()) >= 0;
    boolean within = !left && tree.label(clause.verb()).equals("parataxis");
    boolean as = !left && !within && isAsClause(clause);
    if (clause.first() == 0 || !(left || within || as) || (clause.speech().isAside() && !as)) {
      return List.of();
    }
    int first = as ? clause.first() - 1 : clause.first();
    List<Stretch> parts = new ArrayList<>();
    add(parts, passage, sentence.start(), sentence.start(first));
    int next = clause.last() + 1;
    boolean it = clause.speech().isAside() && next < sentence.size();
    next = it && Clauses.lower(sentence, next).equals("it") ? next + 1 : next;
    boolean goesOn = next < sentence.size() && sentence.form(next).equals(",");
    boolean newClause =
        next + 1 < sentence.size()
            && sentence.tag(next + 1).equals("CC")
            && tree.head(next + 1) != clause.verb();
    if (goesOn && !newClause && (within || as)) {
      add(parts, passage, sentence.start(next), sentence.end());
    }
    return parts;
  }

  /** All of the sentence before the report. */
  static List<Stretch> before(Passage passage, CueClause clause) {
    List<Stretch> parts = new ArrayList<>();
    add(parts, passage, clause.sentence().start(), clause.start());
    return parts;
  }

  /** "It is for others, she said, to help them": said on both sides of the report. */
  static Content interrupting(Passage passage, CueClause clause) {
    Sentence sentence = clause.sentence();
    int before = clause.first() - 1;
    int next = clause.last() + 1;
    boolean between =
        before > 1
            && next < sentence.size() - 1
            && clause.speech().takesClause()
            && sentence.form(before).equals(",")
            && sentence.form(next).equals(",")
            && !clause.isParticiple()
            && !isAsClause(clause)
            && INTERRUPTING.contains(sentence.tree().label(clause.verb()))
            && !passage.isQuoted(sentence, before - 1)
            && !passage.isQuoted(sentence, next + 1);
    if (!between || isSetting(sentence, before) || isFurther(sentence, next + 1)) {
      return null;
    }
    List<Stretch> parts = new ArrayList<>();
    add(parts, passage, sentence.start(), sentence.start(clause.first()));
    add(parts, passage, sentence.start(next), sentence.end());
    return parts.size() < 2 ? null : new Content(parts, Clauses.groupEnd(sentence, clause.verb()));
  }

  /** "..., she said, and left", "..., she said, adding that": what follows is another clause. */
  private static boolean isFurther(Sentence sentence, int token) {
    return sentence.tag(token).equals("CC") || sentence.tag(token).equals("VBG");
  }

  /** "On Monday, she said, ...", "Meanwhile, he added, ...": nothing is said before the report. */
  private static boolean isSetting(Sentence sentence, int end) {
    for (int token = 0; token < end; token++) {
      if (Clauses.isVerb(sentence, token) || sentence.tag(token).equals("MD")) {
        return false;
      }
    }
    return sentence.tag(0).equals("RB")
        || (sentence.tag(0).equals("IN") && Phrases.isTime(sentence, end - 1));
  }

  /** Where the clause begins that the report follows, else where the report begins. */
  static int leftClauseStart(CueClause clause) {
    Tree tree = clause.sentence().tree();
    int left = leftClause(tree, clause.verb());
    return left < 0 ? clause.start() : clause.sentence().start(tree.first(left));
  }

  /** It was over, as she put it. */
  private static boolean isAsClause(CueClause clause) {
    return clause.first() > 0
        && Clauses.lower(clause.sentence(), clause.first() - 1).equals("as")
        && clause.sentence().tree().label(clause.verb()).equals("advcl")
        && (clause.speech().isAside() || clause.sentence().tree().child(clause.verb(), "dobj") < 0)
        && clause.sentence().tree().child(clause.verb(), "ccomp") < 0;
  }

  private static int leftClause(Tree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    return clause >= 0 && clause < verb ? clause : -1;
  }

  private static void add(List<Stretch> parts, Passage passage, int from, int to) {
    Stretch part = passage.trimmed(from, to);
    if (!passage.isBare(part.start(), part.end())) {
      parts.add(passage.withWholeQuotations(part, Math.min(from, part.start()), passage.end()));
    }
  }
}
