package org.demarche.standalone;

import java.nio.file.Path;

/** The articles that come with the project; the script tells where that is. */
final class Samples {

  private Samples() {}

  static Path folder() {
    return Path.of(System.getProperty("demarche.home", "."), "seeds");
  }
}
