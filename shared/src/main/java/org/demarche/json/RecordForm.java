package org.demarche.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as an object: its components in their order, without those that are empty. Components of
 * a record that is unwrapped stand among its own.
 */
final class RecordForm implements ValueForm {

  private static final int NOWHERE = -1;

  /**
   * @param unwrapped a record whose components stand here
   */
  private record Component(
      SerializedString name, ValueForm form, Method accessor, boolean unwrapped) {}

  /**
   * Where a value goes.
   *
   * @param within number of the unwrapped record, or {@link #NOWHERE}
   */
  private record Place(ValueForm form, int number, int within) {}

  private final Constructor<?> constructor;
  private final List<Component> components = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Object[] absent;

  private RecordForm(Constructor<?> constructor) {
    this.constructor = constructor;
    Class<?>[] types = constructor.getParameterTypes();
    absent = new Object[types.length];
    for (int i = 0; i < absent.length; i++) {
      absent[i] = types[i] == int.class ? (Object) 0 : types[i] == boolean.class ? false : null;
    }
  }

  /**
   * @throws IllegalArgumentException of a record with a component that has no form here
   */
  static RecordForm of(Class<?> type) {
    RecordComponent[] declared = type.getRecordComponents();
    Class<?>[] types = new Class<?>[declared.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = declared[i].getType();
    }
    try {
      RecordForm form = new RecordForm(type.getDeclaredConstructor(types));
      for (RecordComponent component : declared) {
        form.add(component);
      }
      return form;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor: " + type, e);
    }
  }

  private void add(RecordComponent component) {
    Method accessor = component.getAccessor();
    ValueForm form = form(component.getGenericType());
    int number = components.size();
    boolean unwrapped = accessor.isAnnotationPresent(JsonUnwrapped.class);
    if (unwrapped) {
      ((RecordForm) form)
          .places.forEach(
              (name, place) -> put(name, new Place(place.form(), place.number(), number)));
    } else {
      put(component.getName(), new Place(form, number, NOWHERE));
    }
    components.add(
        new Component(new SerializedString(component.getName()), form, accessor, unwrapped));
  }

  private void put(String name, Place place) {
    if (places.put(name, place) != null) {
      throw new IllegalArgumentException("two components have one name: " + name);
    }
  }

  private static ValueForm form(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListForm(form(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> one) {
      ValueForm form = one.isRecord() ? of(one) : SingleForm.of(one);
      if (form != null) {
        return form;
      }
    }
    throw new IllegalArgumentException("no form of " + type + "; leave it to the mapper");
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    writeComponents(value, out);
    out.writeEndObject();
  }

  private void writeComponents(Object record, JsonGenerator out) throws IOException {
    for (Component component : components) {
      Object value = valueOf(component, record);
      if (value == null || component.form().isEmpty(value)) {
        continue;
      }
      if (component.unwrapped()) {
        ((RecordForm) component.form()).writeComponents(value, out);
      } else {
        out.writeFieldName(component.name());
        component.form().write(value, out);
      }
    }
  }

  private static Object valueOf(Component component, Object record) throws Unusual {
    try {
      return component.accessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new Unusual("cannot be asked for " + component.name());
    }
  }

  @Override
  public Object read(JsonParser in) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      throw new Unusual("no object");
    }
    Object[] values = absent.clone();
    for (int i = 0; i < values.length; i++) {
      if (components.get(i).unwrapped()) {
        values[i] = ((RecordForm) components.get(i).form()).absent.clone();
      }
    }
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      JsonToken token = in.nextToken();
      Place place = places.get(name);
      if (place == null) {
        in.skipChildren();
      } else {
        Object[] here = place.within() == NOWHERE ? values : (Object[]) values[place.within()];
        here[place.number()] = token == JsonToken.VALUE_NULL ? null : place.form().read(in);
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (components.get(i).unwrapped()) {
        values[i] = ((RecordForm) components.get(i).form()).made((Object[]) values[i]);
      }
    }
    return made(values);
  }

  /** A number that is {@code null} is for the mapper. */
  private Object made(Object[] values) throws Unusual {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new Unusual("is rejected: " + e);
    }
  }
}
