package org.demarche.extract.article;

/** What cleaning makes of an article. */
public sealed interface Cleaned permits Page, Unreadable {}
