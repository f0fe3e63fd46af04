package org.demarche.extract.actor;

import org.demarche.extract.language.Sentence;

/** A noun phrase without what follows its head: "the Russian foreign minister", "she". */
final class Phrase {

  /** How a phrase names what it means. */
  enum Kind {
    pronoun,
    /** "Ana Soto", "Minister Soto" */
    person,
    /** "Peru", "the UN" */
    known,
    /** "Peru's ministry of health" */
    institution,
    /** "a spokesman" */
    role,
    /** "the report" */
    document,
    /** "Acme Corp." */
    name,
    /** anything else */
    common
  }

  final Sentence sentence;
  final int order;
  final int first;
  final int last;
  Kind kind = Kind.common;

  /** The lexicon's words at the head, or before the name. */
  Unit unit;

  /** First token of a proper name that ends at {@code last}, or -1. */
  int nameFirst = -1;

  /** "Peru" in "Peru's minister", or {@code null}. */
  Phrase possessor;

  /** "Peru" in "the minister of Peru", or {@code null}. */
  Phrase complement;

  /** A name or demonym before the head: "the Peruvian minister", "the UN envoy". */
  Unit modifier;

  /**
   * The demonym before a modifier that is an institution: "the Peruvian foreign ministry
   * spokesman".
   */
  Unit nation;

  boolean definite;
  boolean plural;
  boolean subject;
  boolean speaking;
  boolean quoted;
  boolean prepositional;

  Entity entity;

  Phrase(Sentence sentence, int order, int first, int last) {
    this.sentence = sentence;
    this.order = order;
    this.first = first;
    this.last = last;
  }

  Role role() {
    return unit != null && unit.meaning() instanceof Role role ? role : null;
  }

  Institution institution() {
    return unit != null && unit.meaning() instanceof Institution institution ? institution : null;
  }

  Known known() {
    return unit != null && unit.meaning() instanceof Known known ? known : null;
  }

  PersonName personName() {
    java.util.List<String> words = new java.util.ArrayList<>();
    for (int token = nameFirst; token >= 0 && token <= last; token++) {
      String form = sentence.form(token);
      if (sentence.tag(token).equals("HYPH") && !words.isEmpty() && token < last) {
        words.set(words.size() - 1, words.get(words.size() - 1) + "-" + sentence.form(++token));
      } else if (!form.equals("]")) {
        words.add(form);
      }
    }
    return words.isEmpty() ? null : new PersonName(words);
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
