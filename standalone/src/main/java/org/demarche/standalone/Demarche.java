package org.demarche.standalone;

import org.demarche.extract.Extractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code demarche} command. */
@Command(
    name = "demarche",
    description = "News in, diplomacy out, as streams.",
    mixinStandardHelpOptions = true,
    version = "demarche 0.1.0",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      IngestCommand.class,
      ExtractCommand.class,
      DedupCommand.class,
      TailCommand.class,
      BenchCommand.class
    })
public final class Demarche {

  private Demarche() {}

  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals(ExtractCommand.NAME)) {
      loadAhead();
    }
    System.exit(run(arguments));
  }

  /** Runs a command and returns its exit code. */
  static int run(String... arguments) {
    return new CommandLine(new Demarche())
        .setExecutionExceptionHandler(Demarche::explain)
        .execute(arguments);
  }

  /** Loads what reading takes while the command line is taken apart, each half a second. */
  private static void loadAhead() {
    Thread thread = new Thread(Extractor::load, "loading");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((same, problem) -> {}); // the command will meet it too
    thread.start();
  }

  private static int explain(
      Exception problem, CommandLine command, CommandLine.ParseResult ignored) {
    command.getErr().println("demarche: " + problem.getMessage());
    if (!(problem instanceof java.io.UncheckedIOException)) {
      problem.printStackTrace(command.getErr());
    }
    return 1;
  }
}
