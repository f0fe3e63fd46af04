package org.demarche.standalone;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "1",
      description = "decide in N places, as with DEMARCHE_DEDUP_SHARDS; finds a little less")
  private int shards;

  @Override
  public Integer call() throws IOException {
    if (shards < 1) {
      System.err.println("--shards must be 1 or more: " + shards);
      return ExitCode.WRONG_USAGE;
    }
    try (InputStream in = source.equals("-") ? System.in : new FileInputStream(source);
        PrintStream out = StandardOutput.open()) {
      return org.demarche.dedup.cli.DedupCommand.run(source, in, out, System.err, shards);
    } catch (FileNotFoundException e) {
      System.err.println(source + ": does not exist");
      return ExitCode.SOME_REJECTED;
    }
  }
}
