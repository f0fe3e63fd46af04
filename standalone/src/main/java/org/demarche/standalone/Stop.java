package org.demarche.standalone;

import java.util.concurrent.CountDownLatch;

/** Ctrl-C: asks the work to stop and waits until it has, so that it stops in order. */
final class Stop implements AutoCloseable {

  private final CountDownLatch done = new CountDownLatch(1);

  /**
   * @param ask runs once, in another thread, when the process is told to end
   */
  Stop(Runnable ask) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(ask), "stop"));
  }

  /** The work has stopped; the process may end. */
  @Override
  public void close() {
    done.countDown();
  }

  private void stop(Runnable ask) {
    if (done.getCount() == 0) {
      return;
    }
    ask.run();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
