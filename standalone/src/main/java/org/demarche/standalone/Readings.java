package org.demarche.standalone;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.setting.Settings;
import org.demarche.topic.TopicReader;

/** Which articles have been read. Confined to one thread. */
final class Readings implements AutoCloseable {

  private final TopicReader reader;
  private final Set<String> read = new HashSet<>();

  Readings(Settings settings) {
    this.reader =
        new TopicReader(settings, "readings", List.of(settings.topics().articlesRead().name()));
  }

  /** How many of these articles have no Reading yet. */
  int missing(Set<String> ids) {
    if (!read.containsAll(ids)) {
      reader.readAll(arriving -> read.add(new String(arriving.key(), StandardCharsets.UTF_8)));
    }
    return (int) ids.stream().filter(id -> !read.contains(id)).count();
  }

  @Override
  public void close() {
    reader.close();
  }
}
