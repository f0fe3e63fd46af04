package org.demarche.feed.view;

import java.util.function.Consumer;

/** How far the view is behind its topics. Thread-safe. */
public final class Progress {

  private final Consumer<String> ended;
  private volatile State state = new State(Stage.waiting, "not started yet");
  private volatile long unreadable;

  /**
   * @param ended hears why the view will never change again, when that was not asked for
   */
  public Progress(Consumer<String> ended) {
    this.ended = ended;
  }

  public State state() {
    return state;
  }

  /** Nothing can be read yet. */
  public void waiting(String reason) {
    state = new State(Stage.waiting, reason);
  }

  /** Records are read that were there before the start. */
  public void catchingUp(long left) {
    state = new State(Stage.catchingUp, left + " records left to read");
  }

  public void caughtUp() {
    state = new State(Stage.caughtUp, "follows the topics");
  }

  public void ended(String reason) {
    state = new State(Stage.ended, reason);
    ended.accept(reason);
  }

  /** One more record that made no sense was passed over. Called by one thread only. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
  public void passedOver() {
    unreadable++;
  }

  public long unreadable() {
    return unreadable;
  }

  /** What the view is at. */
  public enum Stage {
    waiting,
    catchingUp,
    caughtUp,
    ended
  }

  /**
   * @param detail for people
   */
  public record State(Stage stage, String detail) {

    public boolean isCaughtUp() {
      return stage == Stage.caughtUp;
    }
  }
}
