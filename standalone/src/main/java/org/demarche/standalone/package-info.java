/**
 * The {@code demarche} command: everything in one process, and work on files without Kafka.
 *
 * <p>Exit codes: 0 done; 1 some input was rejected, the rest done; 2 wrong usage.
 */
package org.demarche.standalone;
