package org.demarche.standalone;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche dedup}: records in, unique records out, without Kafka. */
@Command(
    name = "dedup",
    mixinStandardHelpOptions = true,
    description = {
      "Reads what extract writes and writes the final live unique records as NDJSON.",
      "The same input gives the same bytes."
    })
final class DedupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE|-", description = "NDJSON; - for standard input")
  private String source;

  @Override
  public Integer call() throws IOException {
    try (InputStream in = source.equals("-") ? System.in : new FileInputStream(source);
        PrintStream out = StandardOutput.open()) {
      return org.demarche.dedup.cli.DedupCommand.run(source, in, out, System.err);
    } catch (FileNotFoundException e) {
      System.err.println(source + ": does not exist");
      return ExitCode.SOME_REJECTED;
    }
  }
}
