/**
 * The stream: statements and events in, unique records and memberships out, decided in one task, so
 * that everything holds at each commit. Thin: what is decided is in {@code cluster}.
 */
package org.demarche.dedup.stream;
