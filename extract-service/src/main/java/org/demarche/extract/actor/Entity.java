package org.demarche.extract.actor;

import org.demarche.record.Actor;

/** Somebody of an article, as far as it has been read. Confined to one thread. */
final class Entity {

  final Actor.Kind kind;
  String id;
  String name;
  PersonName personName;
  Gender gender = Gender.unknown;
  boolean plural;
  String country;
  String role;
  String affiliation;
  String sector;

  /** Id of the state or body it speaks for, or {@code null}: for itself. */
  String principal;

  /** Code of the institution it is or belongs to, or {@code null}. */
  String institution;

  /** Words of the role, small letters and singular, by which it may be called again. */
  String calledBy;

  /** Whether the role is known from outside the article, which may say better. */
  boolean presumed;

  private double salience;
  private int salientAt;

  /** How often it has been named. */
  int mentions;

  Entity(Actor.Kind kind, String id, String name) {
    this.kind = kind;
    this.id = id;
    this.name = name;
  }

  boolean isPerson() {
    return kind == Actor.Kind.person;
  }

  /**
   * How present it is to the reader in the sentence with this number; halves with every sentence.
   */
  double salience(int sentence) {
    return salience * Math.pow(HALF, sentence - salientAt);
  }

  private static final double HALF = 0.55;

  void mention(int sentence, double weight) {
    salience = Math.min(4, salience(sentence) + weight);
    salientAt = sentence;
    mentions++;
  }

  String principal() {
    return principal == null ? id : principal;
  }
}
