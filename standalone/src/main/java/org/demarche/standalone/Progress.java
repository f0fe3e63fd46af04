package org.demarche.standalone;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * How far long work is: one line that is written over, and only on a terminal, which the script
 * tells by the property {@code demarche.terminal}.
 */
final class Progress implements AutoCloseable {

  private static final long EVERY = Duration.ofMillis(200).toNanos();

  private final boolean shown = Boolean.getBoolean("demarche.terminal");
  private final PrintWriter out;
  private final long started = System.nanoTime();
  private long last;
  private boolean written;

  Progress(PrintWriter out) {
    this.out = out;
  }

  /** Tells how many articles are done, now and then. */
  void show(int articles) {
    long now = System.nanoTime();
    if (shown && now - last > EVERY) {
      last = now;
      written = true;
      out.printf("\r%,d articles, %.0f s ", articles, (now - started) / 1e9);
      out.flush();
    }
  }

  @Override
  public void close() {
    if (written) {
      out.println();
      out.flush();
    }
  }
}
