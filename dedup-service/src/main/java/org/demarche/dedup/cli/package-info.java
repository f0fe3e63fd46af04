/**
 * Deduplication without Kafka: lines of records in, lines of unique records out, decided by the
 * same code as on the topics.
 */
package org.demarche.dedup.cli;
