package org.demarche.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the stream services keep local state. */
public final class StateDirectory {

  private StateDirectory() {}

  /**
   * Makes the directory if it is not there. To be called before Streams starts: two services that
   * start at the same moment may both try, and Streams takes the second one's vain attempt for a
   * failure.
   *
   * @throws UncheckedIOException if there can be no such directory
   */
  public static void make(Settings settings) {
    Path directory = settings.stateDir();
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot make %s for local state: set %s to a directory that may be written"
              .formatted(directory, Setting.STATE_DIR.variable()),
          e);
    }
  }
}
