package org.demarche.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory that goes away with all it holds, at the latest when the process ends in order. */
record Directory(Path path) {

  static Directory temporary() {
    try {
      Directory directory = new Directory(Files.createTempDirectory("demarche-kafka-"));
      Runtime.getRuntime().addShutdownHook(new Thread(directory::delete));
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("no directory for the broker's data", e);
    }
  }

  void delete() {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(Directory.class.getName())
          .log(System.Logger.Level.DEBUG, "left behind: " + path, e);
    }
  }
}
