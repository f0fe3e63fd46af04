package org.demarche.feed.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * After which record a list goes on: a place in the order, not a count, so that records which come
 * in before it shift nothing.
 */
public record Cursor(Order order, long time, String id) {

  static Cursor after(Order order, Entry entry) {
    SortKey key = order.keyOf(entry);
    return new Cursor(order, key.time(), key.id());
  }

  SortKey key() {
    return new SortKey(time, id);
  }

  /** Throws {@link IllegalArgumentException} where the text is none of {@link #toString}'s. */
  public static Cursor parse(String text) {
    String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    String[] parts = plain.split(" ", 3);
    Order order = Order.named(parts[0]);
    if (order == null || parts.length < 3) {
      throw new IllegalArgumentException("not a cursor: '" + text + "'");
    }
    return new Cursor(order, Long.parseLong(parts[1]), parts[2]);
  }

  /** Opaque to subscribers; safe in a URL. */
  @Override
  public String toString() {
    String plain = order + " " + time + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
