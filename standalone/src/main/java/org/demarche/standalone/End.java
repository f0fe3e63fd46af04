package org.demarche.standalone;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** How a run of the pipeline ends: asked to, or because a stream died. Thread-safe. */
final class End {

  private static final int SOFTWARE_ERROR = 70;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<Throwable> cause = new AtomicReference<>();

  void stopped() {
    ended.countDown();
  }

  void died(Throwable problem) {
    cause.compareAndSet(null, problem);
    ended.countDown();
  }

  /** Whether it has ended within the time. */
  boolean within(long milliseconds) throws InterruptedException {
    return ended.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Waits for the end and returns the exit code. */
  int await(PrintWriter errors) throws InterruptedException {
    ended.await();
    Throwable problem = cause.get();
    if (problem == null) {
      return ExitCode.DONE;
    }
    errors.println("demarche: a stream died: " + problem);
    problem.printStackTrace(errors);
    errors.flush();
    return SOFTWARE_ERROR;
  }
}
