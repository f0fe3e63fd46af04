package org.demarche.extract.stream;

import java.util.concurrent.atomic.LongAdder;

/** What this process has done since it started, for its metrics. Thread-safe. */
public final class Counts {

  private final LongAdder read = new LongAdder();
  private final LongAdder rejected = new LongAdder();

  /** Versions of articles whose Reading went out. */
  public long read() {
    return read.sum();
  }

  /** Records of {@code articles} that were no usable article. */
  public long rejected() {
    return rejected.sum();
  }

  void countRead() {
    read.increment();
  }

  void countRejected() {
    rejected.increment();
  }
}
