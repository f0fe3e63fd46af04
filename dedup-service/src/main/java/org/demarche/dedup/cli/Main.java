package org.demarche.dedup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code demarche dedup FILE|-} by itself. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: dedup FILE|-");
      System.exit(2);
    }
    try (InputStream in =
        args[0].equals("-") ? System.in : Files.newInputStream(Path.of(args[0]))) {
      System.exit(DedupCommand.run(args[0], in, System.out, System.err, 1));
    }
  }
}
