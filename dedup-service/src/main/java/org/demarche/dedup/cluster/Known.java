package org.demarche.dedup.cluster;

/**
 * A live mention as last received, and the node that stands for its evidence.
 *
 * @param unique the unique record that subscribers were told it belongs to
 */
public record Known<R>(R record, long node, String unique) {}
