package org.demarche.dedup.cluster;

import java.util.List;
import java.util.Map;
import org.demarche.record.Membership;

/**
 * What one decision makes known.
 *
 * @param uniques whole new states by unique id, in the order to tell them
 * @param memberships by mention id; {@code null} for one that was withdrawn
 */
public record Changes<U>(Map<String, U> uniques, Map<String, Membership> memberships) {

  static <U> Changes<U> none() {
    return new Changes<>(Map.of(), Map.of());
  }

  public List<String> ids() {
    return List.copyOf(uniques.keySet());
  }
}
