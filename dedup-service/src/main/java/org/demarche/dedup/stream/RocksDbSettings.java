package org.demarche.dedup.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/**
 * How the stores are kept on disk: most look-ups are for what is not there (a new mention, new
 * pairs of words), so what has just been written has a filter, too, not only what is on disk.
 */
public final class RocksDbSettings implements RocksDBConfigSetter {

  /** Share of the memory of what has just been written. */
  private static final double FILTER = 0.1;

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    options.setMemtablePrefixBloomSizeRatio(FILTER);
    options.setMemtableWholeKeyFiltering(true);
  }

  /** Nothing of its own to give back. */
  @Override
  public void close(String store, Options options) {}
}
