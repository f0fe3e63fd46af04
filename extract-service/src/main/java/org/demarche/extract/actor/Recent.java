package org.demarche.extract.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The entities mentioned last: what pronouns and role nouns may mean. Bounded, so that an article
 * of a hundred thousand names is read in linear time. Confined to one thread.
 */
final class Recent {

  private static final int MOST = 300;

  private final Set<Entity> entities = new LinkedHashSet<>();

  void mention(Entity entity) {
    entities.remove(entity);
    entities.add(entity);
    if (entities.size() > MOST) {
      entities.remove(entities.iterator().next());
    }
  }

  /** The one mentioned longest ago comes first. */
  Collection<Entity> all() {
    return Collections.unmodifiableSet(entities);
  }
}
