package org.demarche.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** A published schema, to validate with. */
record Schema(JsonSchema schema) {

  private static final String PREFIX = "https://demarche.org/schemas/";
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder ->
              builder.schemaMappers(
                  mappers -> mappers.mapPrefix(PREFIX, "classpath:org/demarche/schema/")));

  static Schema of(String name) {
    return new Schema(FACTORY.getSchema(SchemaLocation.of(PREFIX + name + ".json")));
  }

  Set<ValidationMessage> problems(String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}
