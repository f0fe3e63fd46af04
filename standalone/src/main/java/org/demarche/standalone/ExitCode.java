package org.demarche.standalone;

/** What the process tells its caller. */
final class ExitCode {

  static final int DONE = 0;
  static final int SOME_REJECTED = 1;
  static final int WRONG_USAGE = 2;

  private ExitCode() {}
}
