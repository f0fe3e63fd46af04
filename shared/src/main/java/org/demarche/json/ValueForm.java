package org.demarche.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** How values of one type stand in JSON. Stateless. */
interface ValueForm {

  /**
   * @param value not {@code null}
   * @throws Unusual where the general mapper knows more
   */
  void write(Object value, JsonGenerator out) throws IOException;

  /**
   * The value whose first token is at hand, which is not {@code null}.
   *
   * @throws Unusual where the general mapper knows more
   */
  Object read(JsonParser in) throws IOException;

  /** It is left out like {@code null}. */
  default boolean isEmpty(Object value) {
    return false;
  }

  /** Something that only the general mapper deals with. */
  final class Unusual extends IOException {

    private static final long serialVersionUID = 1;

    Unusual(String what) {
      super(what);
    }

    /** Nobody reads where it comes from. */
    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
