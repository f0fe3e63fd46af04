package org.demarche.dedup.stream;

/** What the dispatch of mentions hears of one of them. */
sealed interface News<R> {

  /** It is now so; {@code null} when it is withdrawn. */
  record Version<R>(R record) implements News<R> {}

  /** The decision task that had it has let it go. */
  record Left<R>() implements News<R> {}
}
