package org.demarche.english.convert;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.demarche.english.FlatFileWriter;

/**
 * Writes the model file, or copies it from a cache when the same converter has already made it from
 * the same inputs.
 *
 * <p>Usage: {@code ConvertModels FILE CACHE-DIRECTORY}. A conversion takes about half a minute and
 * 3 GB of heap; one at a time per cache.
 */
public final class ConvertModels {

  private ConvertModels() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("usage: ConvertModels FILE CACHE-DIRECTORY");
    }
    Path file = Path.of(arguments[0]);
    Path cache = Files.createDirectories(Path.of(arguments[1]));
    Path cached = cache.resolve("english-" + Inputs.checksum() + ".model");
    if (isCopy(file, cached)) {
      return;
    }
    try (FileChannel lock =
        FileChannel.open(
            cache.resolve("english.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      if (!Files.exists(cached)) {
        convert(cached);
      }
    }
    Files.createDirectories(file.getParent());
    Path copy = Files.createTempFile(file.getParent(), "english", ".part");
    Files.copy(
        cached, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isCopy(Path file, Path cached) throws IOException {
    return Files.exists(file)
        && Files.exists(cached)
        && Files.size(file) == Files.size(cached)
        && Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(cached));
  }

  private static void convert(Path cached) throws IOException {
    long begin = System.nanoTime();
    FlatFileWriter writer = new FlatFileWriter();
    new DictionaryConverter(writer).convert();
    new LemmaConverter(writer).convert();
    new LexiconConverter(writer).convert();
    new ComponentConverter(writer, "tag", "en-pos.xz").convert();
    new ComponentConverter(writer, "name", "en-ner.xz").convert();
    new ComponentConverter(writer, "tree", "en-dep.xz").convert();
    Path part = Files.createTempFile(cached.getParent(), "english", ".part");
    writer.write(part);
    Files.move(part, cached, StandardCopyOption.ATOMIC_MOVE);
    System.out.printf(
        "wrote %s, %.1f MB, in %.0f s%n",
        cached, Files.size(cached) / 1e6, (System.nanoTime() - begin) / 1e9);
  }
}
