/**
 * A real Kafka broker inside this process, for one-command use and for tests.
 *
 * <p>Built on classes of Kafka that are no public API, hence fenced into one class and a pinned
 * version. Not for production: one node, no replication, no security.
 */
package org.demarche.embedded;
