package org.demarche.feed.http;

/** Records are asked for that have not been read yet. */
final class NotReady extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotReady(String detail) {
    super(detail);
  }
}
