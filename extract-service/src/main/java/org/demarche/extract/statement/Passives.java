package org.demarche.extract.statement;

import java.util.List;
import org.demarche.extract.language.Sentence;
import org.demarche.extract.language.Tree;

/**
 * "The plan was criticised by the ministry"; "it was announced by the ministry that it is over".
 */
final class Passives {

  private Passives() {}

  /** Who is named with "by", without the clause that the tree may hang on the name. */
  static Speaker agent(Sentence sentence, int verb) {
    Speaker whole = Phrases.around(sentence, Clauses.agent(sentence.tree(), verb), verb);
    int that = isImpersonal(sentence, verb) ? that(sentence, whole.head() + 1) : -1;
    return that < 0 || that > whole.last()
        ? whole
        : new Speaker(sentence, whole.head(), whole.first(), that - 1);
  }

  /** The subject of the passive, or the clause that "it" announces; {@code null} for neither. */
  static Content of(Passage passage, CueClause clause) {
    Sentence sentence = clause.sentence();
    int verb = clause.verb();
    Tree tree = sentence.tree();
    int subject = Clauses.ownSubject(tree, verb);
    boolean relative = subject >= 0 && sentence.tag(subject).startsWith("W");
    if (subject < 0 || relative || Clauses.agent(tree, verb) < 0) {
      return null;
    }
    boolean impersonal = isImpersonal(sentence, verb);
    int from = impersonal ? that(sentence, verb + 1) : tree.first(subject);
    boolean speaks =
        impersonal
            ? clause.speech().takesClause()
            : clause.speech().takesObject() && !clause.speech().takesHearer();
    if (from < 0 || !speaks || subject > verb) {
      return null;
    }
    int to = impersonal ? sentence.size() - 1 : Math.min(tree.last(subject), clause.first() - 1);
    if (to < from || passage.isQuoted(sentence, from)) {
      return null;
    }
    Stretch part = passage.trimmed(sentence.start(from), sentence.end(to));
    return passage.isBare(part.start(), part.end())
        ? null
        : new Content(
            List.of(passage.withWholeQuotations(part, passage.start(), passage.end())),
            Clauses.groupEnd(sentence, verb),
            !impersonal);
  }

  static boolean isImpersonal(Sentence sentence, int verb) {
    int subject = Clauses.ownSubject(sentence.tree(), verb);
    return subject >= 0
        && Clauses.isPassive(sentence, verb)
        && Clauses.lower(sentence, subject).equals("it");
  }

  private static int that(Sentence sentence, int from) {
    for (int token = from; token < sentence.size(); token++) {
      if (Clauses.lower(sentence, token).equals("that") && !sentence.tag(token).equals("DT")) {
        return token;
      }
    }
    return -1;
  }
}
