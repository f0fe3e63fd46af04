/**
 * The English model as one flat file: its format, its hash function and its tables.
 *
 * <p>Nothing here knows linguistics; the reader in extract-service does. The converter in {@code
 * convert} writes the file from NLP4J's models while the project is built.
 */
package org.demarche.english;
