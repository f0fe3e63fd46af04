/**
 * Articles out of files and folders: plain text, HTML, JSON and NDJSON, read as they come, never
 * all at once.
 */
package org.demarche.ingest.file;
