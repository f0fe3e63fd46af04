package org.demarche.dedup.stream;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.metrics.Sensor.RecordingLevel;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.internals.metrics.StreamsMetricsImpl;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.demarche.record.UniqueEvent;
import org.demarche.record.UniqueState;
import org.demarche.record.UniqueStatement;
import org.demarche.setting.Settings;
import org.demarche.topic.Topic;
import org.demarche.topic.Topics;

/**
 * How many mentions a second the decision task decides on one core: the processor over its RocksDB
 * stores, from bytes to bytes, without broker and changelog. Figures are processor time of the
 * deciding thread, and of the whole process (which adds RocksDB's compaction, the compiler and the
 * collector).
 *
 * <p>Arguments: {@code statements} or {@code events}, and at how many live records to measure.
 */
final class Throughput<R, U> {

  private static final int BATCH = 1_000;
  private static final int WARM_UP = 12_000;

  /** Figures are taken while so many records come to life. */
  private static final int MEASURED = 5_000;

  private final BiFunction<Integer, Boolean, R> wire;
  private final Topic<String, R> in;
  private final Decide<R, ?, U> decide;
  private final Topics topics;
  private final MockProcessorContext<String, Told> context;
  private final Path directory;
  private final Random random = new Random(1);
  private final Function<U, UniqueState> state;
  private final Set<String> live = new HashSet<>();
  private long making;
  private int sent;
  private int given = 20_000;

  private Throughput(
      BiFunction<Integer, Boolean, R> wire,
      Topic<String, R> in,
      Decide<R, ?, U> decide,
      Function<U, UniqueState> state,
      Topics topics,
      Path directory) {
    this.state = state;
    this.wire = wire;
    this.in = in;
    this.decide = decide;
    this.topics = topics;
    this.directory = directory;
    this.context =
        new MockProcessorContext<>(
            new DedupPlan(Settings.of(java.util.Map.of())).properties(),
            new TaskId(0, 0),
            directory.toFile());
  }

  public static void main(String[] arguments) throws IOException {
    int[] sizes = Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
    measured(arguments[0], WARM_UP);
    System.out.printf(
        "%10s %10s %12s %12s %14s %12s%n",
        "live", "mentions", "mentions/s", "us/mention", "with process", "MB on disk");
    measured(arguments[0], sizes);
    System.exit(0);
  }

  private static void measured(String kind, int... sizes) throws IOException {
    Topics topics = new Topics("");
    DedupTopology topology = new DedupTopology(topics, Clock.systemUTC(), LastTold.NOTHING, 1, 1);
    Path directory = Files.createTempDirectory("throughput-");
    Newswire wire = new Newswire();
    Throughput<?, ?> throughput =
        kind.equals("events")
            ? new Throughput<>(
                wire::event,
                topics.events(),
                topology.events(),
                UniqueEvent::state,
                topics,
                directory)
            : new Throughput<>(
                wire::statement,
                topics.statements(),
                topology.statements(),
                UniqueStatement::state,
                topics,
                directory);
    throughput.run(sizes);
  }

  private void run(int... sizes) {
    Processor<String, R, String, Told> task = open();
    for (int size : sizes) {
      while (live.size() < size - MEASURED) {
        batch(task);
      }
      long thread = threadCpu() - making;
      long process = processCpu() - making;
      int from = sent;
      while (live.size() < size) {
        batch(task);
      }
      double seconds = (threadCpu() - making - thread) / 1e9;
      double all = (processCpu() - making - process) / 1e9;
      int measured = sent - from;
      System.out.printf(
          "%10d %10d %12.0f %12.0f %14.0f %12d%n",
          live.size(),
          sent,
          measured / seconds,
          seconds * 1e6 / measured,
          measured / all,
          size(directory.toFile()) >> 20);
    }
  }

  private Processor<String, R, String, Told> open() {
    // as in production; the mock measures each call of a store
    ((StreamsMetricsImpl) context.metrics())
        .metricsRegistry()
        .config()
        .recordLevel(RecordingLevel.INFO);
    for (StoreBuilder<?> builder : decide.stores()) {
      var store = (KeyValueStore<?, ?>) builder.withLoggingDisabled().build();
      store.init(context.getStateStoreContext(), store);
      context.addStateStore(store);
    }
    Processor<String, R, String, Told> task = decide.get();
    task.init(context);
    return task;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Input(String id, byte[] value, long time) {}

  private void batch(Processor<String, R, String, Told> task) {
    long begin = threadCpu();
    List<Input> inputs = Stream.generate(this::input).limit(BATCH).toList();
    making += threadCpu() - begin;
    for (Input input : inputs) {
      R record = in.valueSerde().deserializer().deserialize(in.name(), input.value());
      task.process(new Record<>(input.id(), record, input.time(), new RecordHeaders()));
      context.forwarded().forEach(forward -> send(forward.record()));
      context.resetForwards();
      sent++;
    }
  }

  /** 3 % are edits, 2 % withdrawals of what came lately. */
  private Input input() {
    int dice = random.nextInt(100);
    int n = dice < 5 && given > 0 ? Math.max(0, given - 1 - random.nextInt(20_000)) : given++;
    boolean gone = dice < 2;
    R record = gone ? null : wire.apply(n, dice < 5);
    byte[] value = in.valueSerde().serializer().serialize(in.name(), record);
    String id = (in.name().equals(topics.events().name()) ? "e" : "s") + n;
    return new Input(id, value, Newswire.START.toEpochMilli() + 1_500L * given);
  }

  private void send(Record<? extends String, ? extends Told> told) {
    if (told.value() instanceof Told.OfUnique unique) {
      Serde<U> serde = decide.uniques().valueSerde();
      U value = decide.uniques().valueType().cast(unique.unique());
      serde.serializer().serialize(decide.uniques().name(), value);
      if (value != null) {
        if (state.apply(value).status() == UniqueState.Status.live) {
          live.add(told.key());
        } else {
          live.remove(told.key());
        }
      }
    } else if (told.value() instanceof Told.OfMention row) {
      topics.mentions().valueSerde().serializer().serialize("mentions", row.membership());
    }
  }

  private static long threadCpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long processCpu() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }

  private static long size(File file) {
    File[] inside = file.listFiles();
    return inside == null ? file.length() : Stream.of(inside).mapToLong(Throughput::size).sum();
  }
}
