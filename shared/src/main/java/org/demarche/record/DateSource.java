package org.demarche.record;

/** Where an article's publication time is known from. */
public enum DateSource {
  given,
  url,
  markup,
  text,
  unknown
}
