package org.demarche.feed.filter;

/** What sort of unique record. */
public enum Kind {
  statement,
  event
}
