package org.demarche.extract.event;

import org.demarche.record.Event.Status;
import org.demarche.record.EventType;

/** What an event amounts to once it is known how it is asserted. */
record Outcome(Kind kind, Status status) {

  private static final Kind AGREE = new Kind(EventType.AGREE, null, "030");
  private static final Kind THREATEN = new Kind(EventType.THREATEN, null, "130");
  private static final Kind REJECT = new Kind(EventType.REJECT, null, "120");

  /** The rules of the codebook for what is not simply done, or {@code null} for no event. */
  static Outcome of(Kind kind, Modality modality) {
    if (modality.aside() || modality.has(Control.accuse)) {
      return null;
    }
    if (modality.has(Control.cause)) {
      // "might be persuaded to leave", "would prompt them to leave"; "forced them to" is told
      // elsewhere
      return modality.possible() || modality.future()
          ? new Outcome(kind, Status.hypothetical)
          : null;
    }
    if (modality.has(Control.wish) || modality.has(Control.request) || modality.obligatory()) {
      return modality.purpose() ? null : new Outcome(kind, Status.hypothetical);
    }
    if (modality.has(Control.deny)) {
      return new Outcome(kind, Status.denied);
    }
    if (modality.has(Control.threaten)) {
      return new Outcome(threat(kind), spoken(modality));
    }
    if (modality.has(Control.exclude)) {
      return excluded(kind, modality);
    }
    if (modality.has(Control.refuse)) {
      return kind.isCooperative() && !modality.negated()
          ? new Outcome(refusal(kind), spoken(modality))
          : null;
    }
    if (modality.negated() || modality.has(Control.fail)) {
      return negated(kind, modality);
    }
    if (modality.possible() || modality.has(Control.consider)) {
      return new Outcome(kind, Status.hypothetical);
    }
    return asserted(kind, modality);
  }

  /** "ruled out sending troops"; "did not rule it out" leaves it open. */
  private static Outcome excluded(Kind kind, Modality modality) {
    boolean open = modality.negated() || modality.has(Control.refuse) || !kind.isCooperative();
    return open
        ? new Outcome(kind, Status.hypothetical)
        : new Outcome(refusal(kind), Status.occurred);
  }

  /** "might threaten to": whether the threat or refusal itself was uttered. */
  private static Status spoken(Modality modality) {
    if (modality.negated()) {
      return Status.denied;
    }
    if (modality.possible() || modality.has(Control.consider)) {
      return Status.hypothetical;
    }
    if (modality.future()) {
      return Status.planned;
    }
    return modality.ongoing() ? Status.ongoing : Status.occurred;
  }

  private static Outcome negated(Kind kind, Modality modality) {
    if (kind.isCooperative() && modality.has(Control.commit) && !modality.future()) {
      return new Outcome(agreement(kind), Status.denied);
    }
    if (kind.isCooperative() && (modality.future() || modality.has(Control.intend))) {
      return new Outcome(modality.warned() ? threat(kind) : refusal(kind), Status.occurred);
    }
    boolean disagreed = modality.has(Control.fail) && "057".equals(kind.cameo());
    return disagreed
        ? new Outcome(refusal(kind), Status.occurred)
        : new Outcome(kind, modality.future() ? Status.hypothetical : Status.denied);
  }

  private static Outcome asserted(Kind kind, Modality modality) {
    boolean ahead = modality.future() || modality.has(Control.intend);
    if (modality.has(Control.stop) && kind.isForce() && (ahead || modality.has(Control.commit))) {
      // "agreed to stop shelling"
      return new Outcome(new Kind(EventType.AGREE, null, "035"), Status.planned);
    }
    if (modality.has(Control.commit)) {
      return kind.isCooperative()
          ? new Outcome(agreement(kind), Status.planned)
          : kind.isForce()
              ? new Outcome(threat(kind), Status.planned)
              : new Outcome(kind, Status.planned);
    }
    if (ahead) {
      Status status = modality.conditional() ? Status.hypothetical : Status.planned;
      if (kind.isCooperative()) {
        return new Outcome(agreement(kind), status);
      }
      return new Outcome(isThreat(kind) ? threat(kind) : kind, status);
    }
    if (modality.has(Control.decide)) {
      return new Outcome(kind, Status.planned);
    }
    if (modality.has(Control.stop)) {
      return stopped(kind);
    }
    return new Outcome(kind, modality.ongoing() ? Status.ongoing : Status.occurred);
  }

  /** "will hold drills", "will walk out" threaten nobody by themselves; "will boycott it" does. */
  private static boolean isThreat(Kind kind) {
    return switch (kind.type()) {
      case MOBILIZE -> false;
      case PROTEST -> "boycott".equals(kind.mode());
      default -> kind.isForce();
    };
  }

  /** "stopped shelling", "stopped buying its beef". */
  private static Outcome stopped(Kind kind) {
    return switch (kind.type().quad()) {
      case material_conflict ->
          new Outcome(new Kind(EventType.RETREAT, null, "087"), Status.occurred);
      case material_cooperation ->
          kind.type() == EventType.RETREAT
              ? null
              : new Outcome(new Kind(EventType.SANCTION, "discontinue", "162"), Status.occurred);
      default -> null;
    };
  }

  private static Kind agreement(Kind kind) {
    String cameo =
        switch (kind.type()) {
          case CONSULT -> "036";
          case AID -> "033";
          case COOPERATE -> "031";
          case SUPPORT -> "032";
          case RETREAT, CONCEDE -> "035";
          default -> AGREE.cameo();
        };
    return new Kind(EventType.AGREE, null, cameo);
  }

  private static Kind threat(Kind kind) {
    String mode =
        switch (kind.type()) {
          case ASSAULT, MOBILIZE -> "violence";
          case SANCTION -> "expel".equals(kind.mode()) ? "expel" : "relations";
          case REJECT, CONSULT, COOPERATE, AID -> "relations";
          case COERCE -> "arrest".equals(kind.mode()) ? "arrest" : "restrict";
          case PROTEST -> "restrict";
          default -> null;
        };
    return new Kind(EventType.THREATEN, mode, THREATEN.cameo());
  }

  private static Kind refusal(Kind kind) {
    String mode =
        switch (kind.type()) {
          case CONSULT -> "meet";
          case CONCEDE, RETREAT -> "yield";
          case AID, COOPERATE, SUPPORT -> "assist";
          default -> null;
        };
    return new Kind(EventType.REJECT, mode, REJECT.cameo());
  }
}
