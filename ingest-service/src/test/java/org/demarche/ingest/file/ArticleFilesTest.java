package org.demarche.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.ingest.line.LineSplitter;
import org.demarche.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  @TempDir private Path folder;

  @Test
  void shouldReadEveryKindInTheOrderOfNames() throws IOException {
    write("a.txt", "Plain.");
    write("b.html", "<p>Markup.</p>");
    write("c.json", "{\"body\":\"One.\"}");
    write("d.json", "[{\"body\":\"Two.\"},{\"body\":\"Three.\"}]");
    write("e.ndjson", "{\"body\":\"Four.\"}\n\n{\"body\":\"Five.\"}");
    write("notes.md", "Passed over.");
    assertThat(read(folder))
        .extracting(entry -> entry.article().body())
        .containsExactly("Plain.", "<p>Markup.</p>", "One.", "Two.", "Three.", "Four.", "Five.");
  }

  @Test
  void shouldTakeThePathWithinTheFolderForTheAddress() throws IOException {
    write("wire/a.html", "<p>Markup.</p>");
    Article article = read(folder).get(0).article();
    assertThat(article.url()).isEqualTo("file:wire/a.html");
    assertThat(article.contentType()).isEqualTo("text/html");
    assertThat(read(folder.resolve("wire/a.html")).get(0).article().url()).isEqualTo("file:a.html");
  }

  @Test
  void shouldTellThatAFolderHasNothingToRead() throws IOException {
    write("notes.md", "Passed over.");
    assertThat(read(folder))
        .containsExactly(
            Entry.bad(
                folder.toString(), "has no file whose name ends in .txt, .html, .json or .ndjson"));
  }

  @Test
  void shouldTellWhatATimeLooksLike() throws IOException {
    write("a.json", "{\"body\":\"One.\",\"publishedAt\":\"soon\"}");
    assertThat(read(folder).get(0).problem())
        .contains("publishedAt must be a time such as 2024-05-01T10:00:00Z: 'soon'");
  }

  @Test
  void shouldLeaveAnIdOrAddressAsItIs() throws IOException {
    write("a.json", "{\"id\":\"x\",\"body\":\"One.\"}");
    write("b.json", "{\"url\":\"https://example.org/1\",\"body\":\"One.\"}");
    write("c.json", "{\"body\":\"One.\"}");
    assertThat(read(folder))
        .extracting(entry -> entry.article().url())
        .containsExactly(null, "https://example.org/1", "file:c.json");
  }

  @Test
  void shouldTellFileAndLineOfWhatCannotBeTakenAndGoOn() throws IOException {
    write(
        "a.ndjson",
        "{\"body\":\"One.\"}\n{\"body\":17,\n{\"title\":\"T\"}\nnull\n{\"body\":\"Two.\"}");
    List<Entry> entries = read(folder);
    String file = folder.resolve("a.ndjson").toString();
    assertThat(entries).extracting(Entry::isGood).containsExactly(true, false, false, false, true);
    assertThat(entries.get(1).place()).isEqualTo(file + ":2");
    assertThat(entries.get(2).problem()).isEqualTo("body must be given and not be blank");
    assertThat(entries.get(3).problem()).isEqualTo("is null, not an article");
  }

  @Test
  void shouldSayWhenTextIsNotUtf8() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    assertThat(read(folder).get(0).problem()).isEqualTo("is not valid UTF-8; convert it first");
  }

  @Test
  void shouldPassOverTheRestOfALineWithoutEndAndGoOn() throws IOException {
    String endless = "x".repeat(LineSplitter.MAX_BYTES + 10);
    write("a.ndjson", endless + "\n{\"body\":\"Two.\"}");
    assertThat(read(folder)).extracting(Entry::isGood).containsExactly(false, true);
  }

  @Test
  void shouldSayWhichKindsAreRead() throws IOException {
    write("a.pdf", "%PDF");
    assertThat(read(folder.resolve("a.pdf")).get(0).problem()).contains(".txt, .html, .json");
    write("b.txt", "They met.");
    assertThat(read(folder)).hasSize(1);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static List<Entry> read(Path path) {
    List<Entry> entries = new ArrayList<>();
    ArticleFiles.read(path, entries::add);
    return entries;
  }
}
