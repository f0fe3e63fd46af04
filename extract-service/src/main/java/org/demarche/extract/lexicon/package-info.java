/**
 * Data files of words and rules: one entry a line, its fields separated by tabs, comments after
 * {@code #}. What is wrong in them is said with file and line.
 */
package org.demarche.extract.lexicon;
