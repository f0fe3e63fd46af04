package org.demarche.dedup.stream;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** The compact binary form of something that is kept in a store. Stateless. */
interface Form<T> extends Serde<T> {

  void write(T value, DataOutputStream out) throws IOException;

  T read(DataInputStream in) throws IOException;

  @Override
  default Serializer<T> serializer() {
    return (topic, value) -> value == null ? null : bytes(value);
  }

  @Override
  default Deserializer<T> deserializer() {
    return (topic, bytes) -> bytes == null ? null : value(bytes);
  }

  private byte[] bytes(T value) {
    Bytewise bytes = new Bytewise();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(value, out);
      return bytes.all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private T value(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void writeText(String text, DataOutputStream out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  static String readText(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }

  static void writeNumbers(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  static int[] readNumbers(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
