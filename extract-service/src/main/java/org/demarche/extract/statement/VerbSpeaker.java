package org.demarche.extract.statement;

import java.util.Set;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;
import org.demarche.extract.quotation.Quotation;

/** Who is the speaker of a verb: the first rule that fires, else nobody with a reason. */
final class VerbSpeaker {

  /** Who says it, and the rule that tells; or why nobody is known to. */
  record Found(Speaker speaker, String rule, String reason) {

    static Found by(Speaker speaker, String rule) {
      return new Found(speaker, rule, null);
    }

    static Found nobody(String reason) {
      return new Found(null, "none", reason);
    }
  }

  private static final int DEPTH = 6;
  private static final int NEAR = 5;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Lexicon lexicon;

  VerbSpeaker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Found of(Passage passage, Sentence sentence, int verb) {
    Found found = author(sentence, verb);
    if (found == null) {
      found = climb(sentence, verb, verb, 0, "subject");
    }
    if (Clauses.isPassive(sentence, verb)) {
      return found;
    }
    boolean lost =
        found.speaker() == null
            || (passage.isQuoted(sentence, found.speaker().head())
                && !passage.isQuoted(sentence, verb));
    if (!lost) {
      return found;
    }
    Speaker postposed = Postposed.of(passage, sentence, verb);
    if (postposed != null && Postposed.ends(sentence, verb)) {
      return Found.by(postposed, Postposed.RULE);
    }
    Found near =
        isBesideQuotation(passage, sentence, verb) ? beside(passage, sentence, verb) : null;
    return near != null
        ? near
        : found.speaker() == null
            ? found
            : Found.nobody("the only subject is inside the quotation");
  }

  /** "Soto's letter suggesting": wherever the tree hangs the participle. */
  private Found author(Sentence sentence, int verb) {
    int before = verb - 1;
    boolean participle =
        before >= 0
            && sentence.tag(verb).equals("VBG")
            && lexicon.isDocument(sentence.lemma(before))
            && sentence.tag(before).startsWith("NN");
    return participle ? owner(sentence, before, verb) : null;
  }

  private Found climb(Sentence sentence, int verb, int cue, int depth, String rule) {
    if (verb < 0) {
      return Found.nobody("the verb has no subject");
    }
    Tree tree = sentence.tree();
    if (Clauses.isPassive(sentence, verb) && verb == cue) {
      int agent = Clauses.agent(tree, verb);
      return agent >= 0
          ? Found.by(Passives.agent(sentence, verb), "agent")
          : Found.nobody("a passive without agent");
    }
    int subject = Clauses.ownSubject(tree, verb);
    if (subject >= 0) {
      return subject(sentence, verb, subject, rule);
    }
    int head = tree.head(verb);
    Speaker lost = LostSubjects.of(sentence, verb);
    if (lost != null) {
      return Found.by(lost, rule);
    }
    if (head < 0 || depth == DEPTH) {
      return Found.nobody("the verb has no subject");
    }
    return switch (tree.label(verb)) {
      case "conj" -> coordinated(sentence, verb, head, cue, depth);
      case "xcomp", "oprd", "acomp", "ccomp" -> climb(sentence, head, cue, depth + 1, rule);
      case "advcl", "parataxis", "dep", "meta" ->
          climb(sentence, reporter(sentence, head), cue, depth + 1, "participle");
      case "pcomp" -> climb(sentence, tree.head(head), cue, depth + 1, "participle");
      case "acl", "relcl" -> owner(sentence, head, verb);
      default -> Found.nobody("the verb has no subject");
    };
  }

  private Found coordinated(Sentence sentence, int verb, int head, int cue, int depth) {
    Speaker within = LostSubjects.withinPreposition(sentence, verb, head);
    return within != null
        ? Found.by(within, "subject")
        : climb(
            sentence,
            Clauses.isMisattachedConjunct(sentence, verb) ? reporter(sentence, head) : head,
            cue,
            depth + 1,
            "coordinated");
  }

  private static Found subject(Sentence sentence, int verb, int subject, String rule) {
    Tree tree = sentence.tree();
    if (RELATIVE.contains(Clauses.lower(sentence, subject))
        && tree.label(verb).equals("relcl")
        && tree.head(verb) >= 0) {
      return Found.by(new Speaker(sentence, tree.head(verb), subject, subject), "relative");
    }
    if (Clauses.lower(sentence, subject).equals("who") && subject > 1) {
      Speaker before = Phrases.endingAt(sentence, subject - 2, 0);
      return before == null ? Found.nobody("a question") : Found.by(before, rule);
    }
    if (Phrases.isTime(sentence, subject)) {
      return Found.nobody("the verb has no subject");
    }
    String name = subject > verb && rule.equals("subject") ? "inverted-subject" : rule;
    return Found.by(Phrases.around(sentence, subject, verb), name);
  }

  /** "Soto's letter saying", "issued a statement saying", "people saying". */
  private Found owner(Sentence sentence, int noun, int verb) {
    Tree tree = sentence.tree();
    if (lexicon.isDocument(sentence.lemma(noun))) {
      Found possessor = NounCues.possessor(sentence, noun);
      int giver = tree.head(noun);
      if (possessor.speaker() != null) {
        return possessor;
      }
      if (giver >= 0 && tree.label(noun).equals("dobj") && Clauses.ownSubject(tree, giver) >= 0) {
        return subject(sentence, giver, Clauses.ownSubject(tree, giver), "participle");
      }
    }
    return Found.by(Phrases.around(sentence, noun, verb), "participle");
  }

  /** "He said it was over, adding that ...": the one who says it also adds. */
  private int reporter(Sentence sentence, int governor) {
    Tree tree = sentence.tree();
    int reporter = governor;
    for (int node = governor;
        node >= 0 && tree.label(node).equals("ccomp");
        node = tree.head(node)) {
      int head = tree.head(node);
      if (head >= 0 && lexicon.verb(sentence.lemma(head)) != null) {
        reporter = head;
      }
    }
    return reporter;
  }

  private static boolean isBesideQuotation(Passage passage, Sentence sentence, int verb) {
    int before = Math.max(0, verb - NEAR);
    int behind = Math.min(sentence.size() - 1, verb + NEAR);
    Quotation quotation = passage.quotationBefore(sentence.start(verb));
    return (quotation != null && quotation.end() >= sentence.start(before))
        || passage.isQuoted(sentence, behind);
  }

  /** The noun phrase right before the verb, else right after it, on this side of the quotation. */
  private static Found beside(Passage passage, Sentence sentence, int verb) {
    int start = Clauses.groupStart(sentence, verb);
    int limit = start;
    while (limit > 0 && !passage.isQuoted(sentence, limit - 1)) {
      limit--;
    }
    Speaker before = start > limit ? Phrases.endingAt(sentence, start - 1, limit) : null;
    if (before != null) {
      return Found.by(before, "between");
    }
    int next = Clauses.groupEnd(sentence, verb) + 1;
    Speaker after =
        next < sentence.size() && !passage.isQuoted(sentence, next)
            ? Phrases.startingAt(sentence, next)
            : null;
    return after == null ? null : Found.by(after, "between");
  }
}
