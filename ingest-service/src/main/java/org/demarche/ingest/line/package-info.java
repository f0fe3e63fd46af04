/** Bytes into lines, for NDJSON from files and over HTTP alike. */
package org.demarche.ingest.line;
