package org.demarche.standalone;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.demarche.ingest.file.ArticleFiles;
import org.demarche.ingest.file.Entry;
import org.demarche.record.Article;

/**
 * Hands articles of files to some work, tells on standard error what cannot be taken, and counts.
 */
final class Intake {

  private final PrintWriter errors;
  private final Progress progress;
  private final Consumer<Article> work;
  private int taken;
  private int rejected;

  Intake(PrintWriter errors, Progress progress, Consumer<Article> work) {
    this.errors = errors;
    this.progress = progress;
    this.work = work;
  }

  /**
   * @param source a file, a folder, or {@code -} for NDJSON on standard input
   */
  void take(String source) {
    if (source.equals("-")) {
      ArticleFiles.readLines(System.in, "standard input", this::take);
      return;
    }
    Path path = Path.of(source);
    if (Files.exists(path)) {
      ArticleFiles.read(path, this::take);
    } else {
      reject(source, "does not exist");
    }
  }

  void reject(String place, String problem) {
    rejected++;
    errors.println(place + ": " + problem);
    errors.flush();
  }

  int taken() {
    return taken;
  }

  int exitCode() {
    return rejected == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private void take(Entry entry) {
    if (entry.isGood()) {
      work.accept(entry.article());
      progress.show(++taken);
    } else {
      reject(entry.place(), entry.problem());
    }
  }
}
