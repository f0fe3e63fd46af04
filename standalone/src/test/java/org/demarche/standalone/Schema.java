package org.demarche.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Locale;
import java.util.Set;

/** The published schema of a record. */
record Schema(JsonSchema schema) {

  private static final String PREFIX = "https://demarche.org/schemas/";
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder ->
              builder.schemaMappers(
                  mappers -> mappers.mapPrefix(PREFIX, "classpath:org/demarche/schema/")));

  /** As the field {@code record} of a line says: {@code uniqueEvent} is {@code unique-event}. */
  static Schema of(JsonNode line) {
    String name =
        line.path("record").asText().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return new Schema(FACTORY.getSchema(SchemaLocation.of(PREFIX + name + ".json")));
  }

  Set<ValidationMessage> problems(JsonNode line) {
    return schema.validate(line);
  }
}
