package org.demarche.english.convert;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.english.FlatFile;
import org.demarche.english.FlatFileWriter;
import org.demarche.english.HashTable;
import org.demarche.english.TextHash;

/** What the converter reads, and the checksum of that and of the converter itself. */
final class Inputs {

  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private static final String[] OBJECTS = {
    "lexica/en-ambiguity-classes-simplified-lowercase.xz",
    "lexica/en-brown-clusters-simplified-lowercase.xz",
    "lexica/en-named-entity-gazetteers-simplified.xz",
    "models/en-pos.xz",
    "models/en-ner.xz",
    "models/en-dep.xz"
  };

  private static final Class<?>[] CODE = {
    ComponentConverter.class,
    ConvertModels.class,
    DictionaryConverter.class,
    LemmaConverter.class,
    LexiconConverter.class,
    TemplateText.class,
    FlatFile.class,
    FlatFileWriter.class,
    HashTable.Builder.class,
    TextHash.class
  };

  private Inputs() {}

  /** Reads one serialized object of the artifact. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "BanSerializableRead"})
  static <T> T object(String path) {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + path)) {
      return (T) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 16 hexadecimal digits over the code of the converter and the checksums of what it reads. */
  static String checksum() throws IOException {
    MessageDigest digest = sha256();
    for (Class<?> type : CODE) {
      String path = "/" + type.getName().replace('.', '/') + ".class";
      try (InputStream in = Inputs.class.getResourceAsStream(path)) {
        digest.update(in.readAllBytes());
      }
    }
    for (String path : OBJECTS) {
      digest.update((path + entryChecksum(path)).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static long entryChecksum(String path) throws IOException {
    URL url = Inputs.class.getResource("/" + ROOT + path);
    return ((JarURLConnection) url.openConnection()).getJarEntry().getCrc();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
