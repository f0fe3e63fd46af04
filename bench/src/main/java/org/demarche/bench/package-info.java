/**
 * How fast reading is: its stages and the whole, against NLP4J as shipped in the same run.
 *
 * <p>Not part of the default build; docs/performance.md has the command and what it gave.
 */
package org.demarche.bench;
