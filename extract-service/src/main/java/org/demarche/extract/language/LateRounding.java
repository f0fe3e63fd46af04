package org.demarche.extract.language;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Has the weights of a model rounded once so much has been read that it pays: a command that reads
 * one article neither does it nor waits for it. Thread-safe.
 */
final class LateRounding {

  /** Some six articles, which take as long to read as the weights to round. */
  static final int ENOUGH = 200;

  private final Runnable rounding;
  private final Executor beside;
  private final AtomicInteger missing = new AtomicInteger(ENOUGH);

  /**
   * @param beside runs the rounding while reading goes on
   */
  LateRounding(Runnable rounding, Executor beside) {
    this.rounding = rounding;
    this.beside = beside;
  }

  /** Runs work in a thread that no process waits for at its end. */
  static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "rounding of weights");
    thread.setDaemon(true);
    thread.start();
  }

  /** Counts a sentence; the one that makes them enough has the weights rounded. */
  void count() {
    if (missing.get() > 0 && missing.decrementAndGet() == 0) {
      beside.execute(rounding);
    }
  }
}
