package org.demarche.extract.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.test.TestRecord;
import org.demarche.record.Article;
import org.demarche.record.Event;
import org.demarche.record.Reading;
import org.demarche.record.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractTopologyTest {

  private final Pipe pipe = new Pipe();

  @AfterEach
  void close() {
    pipe.close();
  }

  @Test
  void shouldSendWhatAnArticleSaysAndTellWhatBecameOfIt() {
    pipe.send("{'id':'a','body':'say: We agree.\\nmet: They met.'}");
    List<Statement> statements = pipe.statements.readValuesToList();
    assertThat(statements).extracting(Statement::revision).containsExactly(1);
    assertThat(pipe.events.readValuesToList()).hasSize(1);
    Reading reading = pipe.reading();
    assertThat(reading.status()).isEqualTo(Reading.Status.read);
    assertThat(reading.statements()).containsExactly(statements.get(0).id());
  }

  @Test
  void shouldDeriveTheIdWhereTheProducerGivesNoneWhateverTheKey() {
    pipe.send("k1", bytes("{'url':'https://example.org/1?utm_source=x','body':'say: One.'}"));
    pipe.send("k2", bytes("{'url':'http://example.org/1','body':'say: Two.'}"));
    List<Statement> statements = pipe.statements.readValuesToList();
    assertThat(statements.get(0).source().articleId())
        .isEqualTo(statements.get(1).source().articleId());
    assertThat(statements.get(2)).isNull();
  }

  @Test
  void shouldSendNewRecordsBeforeItTakesBackThoseThatNoLongerHold() {
    pipe.send("{'id':'a','body':'say: One.\\nsay: Two.\\nmet: They met.'}");
    pipe.statements.readValuesToList();
    pipe.send("{'id':'a','body':'say: Two.\\nsay: Three.'}");
    List<TestRecord<String, Statement>> changes = pipe.statements.readRecordsToList();
    assertThat(changes).hasSize(2);
    assertThat(changes.get(0).value().text()).isEqualTo("Three.");
    assertThat(changes.get(1).value()).isNull();
    assertThat(pipe.events.readValuesToList()).endsWith((Event) null);
  }

  @Test
  void shouldSendNothingForAnIdenticalRepost() {
    pipe.send("{'id':'a','body':'say: One.'}");
    pipe.said();
    pipe.readings.readValuesToList();
    pipe.send("other key", bytes("{'body':'say: One.', 'id':'a', 'unknown':1}"));
    assertThat(pipe.statements.isEmpty()).isTrue();
    assertThat(pipe.readings.isEmpty()).isTrue();
  }

  @Test
  void shouldRaiseTheRevisionOfARecordThatChangesAndOfOneThatComesBack() {
    pipe.send("{'id':'a','title':'Early','body':'say: One.'}");
    pipe.send("{'id':'a','title':'Late','body':'say: One.'}");
    pipe.send("{'id':'a','title':'Late','body':'say: Two.'}");
    pipe.send("{'id':'a','title':'Late','body':'say: One.'}");
    List<TestRecord<String, Statement>> changes = pipe.statements.readRecordsToList();
    String id = changes.get(0).key();
    assertThat(changes)
        .filteredOn(change -> change.key().equals(id))
        .extracting(change -> text(change.headers(), "ce_id"))
        .containsExactly(id + ":1", id + ":2", id + ":3", id + ":4");
  }

  @Test
  void shouldTakeEverythingBackWhenTheArticleIsWithdrawn() {
    pipe.send("{'id':'a','body':'say: One.\\nmet: They met.'}");
    pipe.send("{'id':'a','status':'withdrawn'}");
    assertThat(pipe.statements.readValuesToList()).endsWith((Statement) null).hasSize(2);
    assertThat(pipe.events.readValuesToList()).hasSize(2);
    assertThat(pipe.reading().status()).isEqualTo(Reading.Status.withdrawn);
  }

  @Test
  void shouldTakeANullValueForTheWithdrawalOfItsKey() {
    pipe.send("{'id':'a','body':'say: One.'}");
    pipe.send("a", null);
    assertThat(pipe.statements.readValuesToList()).endsWith((Statement) null);
    assertThat(pipe.reading().status()).isEqualTo(Reading.Status.withdrawn);
  }

  @Test
  void shouldLetTheHigherVersionWinWhateverArrivesLater() {
    pipe.send("{'id':'a','version':2,'body':'say: Two.'}");
    pipe.send("{'id':'a','version':1,'body':'say: One.'}");
    assertThat(pipe.said()).containsExactly("Two.");
  }

  @Test
  void shouldLetTheLaterAppendWinWhereVersionsAreNotNumbered() {
    pipe.send("a", bytes("{'id':'a','body':'say: Two.'}"), Instant.parse("2024-05-01T12:00:00Z"));
    pipe.send("a", bytes("{'id':'a','body':'say: One.'}"), Instant.parse("2024-05-01T11:00:00Z"));
    assertThat(pipe.said()).containsExactly("Two.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not JSON|not a valid Article",
        "[1,2]|not a valid Article",
        "{'text':'x'}|body must be given and not be blank",
        "{'body':{'p':'x'}}|not a valid Article",
        "{'body':'x'} {'body':'y'}|not a valid Article",
        "{'body':'x','publishedAt':'yesterday'}|not a valid Article",
        "null|JSON null",
      })
  void shouldRejectWhatIsNoArticleAndGoOn(String garbage, String reason) {
    pipe.send("{'id':'a','body':'say: One.'}");
    pipe.send(garbage);
    pipe.send("{'id':'b','body':'say: Two.'}");
    assertThat(pipe.said()).containsExactly("One.", "Two.");
    TestRecord<byte[], byte[]> rejected = pipe.rejected.readRecord();
    assertThat(rejected.value()).isEqualTo(bytes(garbage));
    assertThat(text(rejected.headers(), "demarche-reason")).contains(reason);
    assertThat(text(rejected.headers(), "demarche-topic")).isEqualTo("articles");
    assertThat(text(rejected.headers(), "demarche-partition")).isEqualTo("0");
    assertThat(text(rejected.headers(), "demarche-offset")).isEqualTo("1");
  }

  @Test
  void shouldRejectInvalidUtf8() {
    pipe.send(null, new byte[] {'{', '"', (byte) 0xC3, '"', '}'});
    assertThat(text(pipe.rejected.readRecord().headers(), "demarche-reason"))
        .contains("not valid UTF-8");
  }

  @Test
  void shouldRejectANullValueWithoutAKey() {
    pipe.send(null, null);
    assertThat(text(pipe.rejected.readRecord().headers(), "demarche-reason"))
        .contains("send its id as key");
  }

  @Test
  void shouldRejectAnArticleThatIsTooLargeAndSayWhatBecameOfIt() {
    pipe.send("{'id':'a','body':'" + "x".repeat(5 * Article.MAX_BODY_BYTES) + "'}");
    assertThat(pipe.rejected.readRecord().value()).hasSizeGreaterThan(Article.MAX_BODY_BYTES);
    Reading reading = pipe.reading();
    assertThat(reading.status()).isEqualTo(Reading.Status.rejected);
    assertThat(reading.reason()).contains("body must be at most 1048576 bytes");
  }

  @Test
  void shouldKeepWhatAnArticleSaidWhenItsNextVersionIsRejected() {
    pipe.send("{'id':'a','body':'say: One.'}");
    pipe.send("{'id':'a','body':' '}");
    assertThat(pipe.said()).containsExactly("One.");
    assertThat(pipe.reading().status()).isEqualTo(Reading.Status.read);
  }

  @Test
  void shouldGoOnWhenReadingAnArticleFails() {
    pipe.send("{'id':'a','body':'fail'}");
    pipe.send("{'id':'b','body':'say: Two.'}");
    assertThat(pipe.said()).containsExactly("Two.");
    assertThat(pipe.readings.readValuesToList())
        .extracting(Reading::status)
        .containsExactly(Reading.Status.rejected, Reading.Status.read);
  }

  @Test
  void shouldTakeATimestampOfTheFutureForNow() {
    pipe.send(null, bytes("{'id':'a','body':'say: One.'}"), Instant.parse("2100-01-01T00:00:00Z"));
    assertThat(pipe.statements.readRecord().getRecordTime()).isEqualTo(Pipe.NOW);
  }

  @Test
  void shouldBuildHeadersAnew() {
    pipe.send("{'id':'a','body':'say: One.'}");
    TestRecord<String, Statement> statement = pipe.statements.readRecord();
    Map<String, String> headers = headers(statement.headers());
    assertThat(headers)
        .containsOnlyKeys(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_time",
            "content-type",
            "traceparent")
        .containsEntry("ce_id", statement.key() + ":1")
        .containsEntry("ce_type", "org.demarche.statement");
  }

  @Test
  void shouldKeepAllRecordsOfAnArticleInOnePartition() {
    ByArticle partitions = new ByArticle();
    Optional<Set<Integer>> record =
        partitions.partitions("t", "s1", new Change(Change.Of.statement, "s1", 1, "a", "x"), 6);
    assertThat(partitions.partitions("t", "e9", new Change(Change.Of.event, "e9", 4, "a", null), 6))
        .isEqualTo(record);
  }

  @Test
  void shouldReadAsTheReadmeSays() throws IOException {
    StreamsBuilder builder = new StreamsBuilder();
    new ExtractTopology(Pipe.TOPICS, new LineExtractor(), Clock.systemUTC(), new Counts())
        .build(builder);
    Properties properties = new Properties();
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    String golden = Files.readString(Path.of("src/test/resources/extract-topology.txt"));
    assertThat(builder.build(properties).describe().toString().strip()).isEqualTo(golden.strip());
  }

  private static Map<String, String> headers(Headers headers) {
    return Arrays.stream(headers.toArray())
        .collect(
            Collectors.toMap(
                Header::key, header -> new String(header.value(), StandardCharsets.UTF_8)));
  }

  private static String text(Headers headers, String name) {
    return headers(headers).get(name);
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
