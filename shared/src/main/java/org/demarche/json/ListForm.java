package org.demarche.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Values of one type in their order, none of them {@code null}. */
record ListForm(ValueForm each) implements ValueForm {

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Object one : (List<?>) value) {
      each.write(one, out);
    }
    out.writeEndArray();
  }

  @Override
  public Object read(JsonParser in) throws IOException {
    if (!in.hasToken(JsonToken.START_ARRAY)) {
      throw new Unusual("no list");
    }
    List<Object> values = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(each.read(in));
    }
    return values;
  }

  @Override
  public boolean isEmpty(Object value) {
    return ((List<?>) value).isEmpty();
  }
}
