package org.demarche.feed.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file out of the jar, with what it is. */
final class Resource {

  private static final Pattern NAME = Pattern.compile("([A-Za-z-]+)\\.([a-z]+)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/schema+json",
          "yaml", "application/yaml;charset=utf-8");

  private final byte[] bytes;
  private final String contentType;

  private Resource(byte[] bytes, String contentType) {
    this.bytes = bytes;
    this.contentType = contentType;
  }

  /**
   * The file of that plain name, which cannot lead out of the folder.
   *
   * @param folder below {@code /org/demarche} in the jars
   */
  static Optional<Resource> find(String folder, String name) {
    var parts = NAME.matcher(name);
    if (!parts.matches() || !TYPES.containsKey(parts.group(2))) {
      return Optional.empty();
    }
    String path = "/org/demarche/" + folder + "/" + name;
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Resource(in.readAllBytes(), TYPES.get(parts.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String contentType() {
    return contentType;
  }
}
