/**
 * The published language: what is said on the topics, over HTTP and on the command line.
 *
 * <p>Immutable values with the names of the contract. Offsets are UTF-16 code units of the named
 * field as received, end exclusive. Times are instants in UTC. Absent and {@code null} mean the
 * same; lists are never {@code null}.
 */
package org.demarche.record;
