package jucuo.web.mcp;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds what assistants say against the schema of a tool's arguments. In English wherever it runs:
 * the SDK's own validator speaks the language of the machine. Thread-safe.
 */
final class ArgumentsValidator implements JsonSchemaValidator {

    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final McpJsonMapper json = McpJsonDefaults.getMapper();

    @Override
    public ValidationResponse validate(Map<String, Object> schema, Object arguments) {
        String said = written(arguments);
        Schema compiled = schemas.getSchema(written(schema), InputFormat.JSON);
        List<Error> faults =
                compiled.validate(
                        said,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.locale(Locale.ENGLISH)));
        return faults.isEmpty()
                ? ValidationResponse.asValid(said)
                : ValidationResponse.asInvalid(
                        faults.stream().map(Error::toString).collect(Collectors.joining("; ")));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory", e);
        }
    }
}
