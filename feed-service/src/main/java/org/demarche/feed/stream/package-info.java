/** Fills the view from the topics, from their beginning at every start, and follows them. */
package org.demarche.feed.stream;
