package org.demarche.english.convert;

import java.lang.reflect.Field;

/** Reads what NLP4J's objects keep to themselves. */
final class Inside {

  private Inside() {}

  /**
   * The value of a private field of an object or of its superclasses.
   *
   * @throws IllegalStateException if there is no such field: another version of NLP4J
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T field(Object object, String name) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return (T) read(field, object);
        }
      }
    }
    throw new IllegalStateException(
        "no field '%s' in %s; this converter is for NLP4J 1.1.3"
            .formatted(name, object.getClass().getName()));
  }

  private static Object read(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException denied) {
      throw new IllegalStateException(denied);
    }
  }
}
