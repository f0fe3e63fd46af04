package org.demarche.standalone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the packaged jars, in a process of its own; what it prints goes to files. */
record Program(String name, Process process, Path output, Path errors) {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path LOGS = Path.of("target", "end-to-end");
  private static final long PATIENCE_SECONDS = 90;

  /** The jar of a module beside its libraries, as images run it. */
  static String jarOf(String module) {
    Path target = ROOT.resolve(module).resolve("target");
    return target.resolve(module + "-0.1.0.jar")
        + File.pathSeparator
        + target.resolve("lib")
        + "/*";
  }

  static Program start(
      String name,
      String heap,
      String classPath,
      Map<String, String> environment,
      String... mainAndArguments) {
    try {
      Files.createDirectories(LOGS);
      Path output = Files.createTempFile(LOGS, name + "-", ".out");
      Path errors = Files.createTempFile(LOGS, name + "-", ".err");
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + heap,
                  "-cp",
                  classPath));
      command.addAll(List.of(mainAndArguments));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      builder.environment().putAll(environment);
      return new Program(name, builder.start(), output, errors);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name, e);
    }
  }

  /** As Ctrl-C does. Fails when the program does not end by itself. */
  void terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(name + " did not end within " + PATIENCE_SECONDS + " s of SIGTERM");
    }
  }
}
