package org.demarche.dedup.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;

/**
 * How a task's store is kept on disk: most look-ups are for what is not there (a new mention, new
 * pairs of words), so what has just been written has a filter, too, not only what is on disk.
 */
public final class RocksDbSettings implements RocksDBConfigSetter {

  /** Share of the memory of what has just been written. */
  private static final double FILTER = 0.1;

  /** The larger, the fewer files to look into; up to three are in memory. */
  private static final long WRITTEN = 32L << 20;

  private static final long READ = 100L << 20;

  private Cache cache;

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    options.setMemtablePrefixBloomSizeRatio(FILTER);
    options.setMemtableWholeKeyFiltering(true);
    options.setWriteBufferSize(WRITTEN);
    cache = new LRUCache(READ);
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(cache);
    options.setTableFormatConfig(table);
  }

  @Override
  public void close(String store, Options options) {
    cache.close();
  }
}
