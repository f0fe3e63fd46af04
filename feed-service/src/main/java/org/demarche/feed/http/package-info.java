/** The view over HTTP: lists, single records, the live stream, schemas, the page, health. */
package org.demarche.feed.http;
