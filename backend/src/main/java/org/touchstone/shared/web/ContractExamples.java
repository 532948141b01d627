package org.touchstone.shared.web;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives every operation an example of what it takes and what it answers, put together from the
 * examples, choices and formats of the fields, so that it cannot drift from them (QMR-312).
 */
class ContractExamples {

    private static final String JSON = "application/json";
    private static final Map<String, Object> BY_FORMAT =
            Map.of(
                    "uuid", "0199c0de-0000-7000-8000-000000000001",
                    "date", "2026-11-30",
                    "date-time", "2026-11-30T09:00:00Z",
                    "time", "09:00");
    private static final String WORDS = "In a few words.";

    private final Map<String, Schema> schemas;

    ContractExamples(OpenAPI contract) {
        this.schemas = contract.getComponents().getSchemas();
    }

    void complete(OpenAPI contract) {
        for (var path : contract.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(this::complete);
        }
    }

    private void complete(Operation operation) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> complete(response.getContent()));
    }

    private void complete(Content content) {
        if (content == null) {
            return;
        }
        MediaType json = content.getMediaType(JSON);
        if (json != null
                && json.getSchema() != null
                && json.getExample() == null
                && json.getExamples() == null) {
            json.setExample(of(json.getSchema(), Set.of()));
        }
    }

    /** Null where nothing true can be said: a record inside itself, a file, an unknown pattern. */
    private Object of(Schema schema, Set<String> within) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (within.contains(name)) {
                return null;
            }
            var deeper = new HashSet<>(within);
            deeper.add(name);
            return of(schemas.get(name), deeper);
        }
        if (schema.getDefaultValue() != null) {
            return schema.getDefaultValue();
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().get(0);
        }
        for (var parts : List.of(orNone(schema.getAllOf()), orNone(schema.getOneOf()))) {
            if (!parts.isEmpty()) {
                return of(parts.get(0), within);
            }
        }
        if (ContractBounds.is(schema, SchemaType.OBJECT)) {
            return object(schema, within);
        }
        if (ContractBounds.is(schema, SchemaType.ARRAY)) {
            var item = schema.getItems() == null ? null : of(schema.getItems(), within);
            return item == null ? List.of() : List.of(item);
        }
        if (ContractBounds.is(schema, SchemaType.BOOLEAN)) {
            return true;
        }
        if (ContractBounds.is(schema, SchemaType.STRING)) {
            return text(schema);
        }
        if (ContractBounds.is(schema, SchemaType.INTEGER)
                || ContractBounds.is(schema, SchemaType.NUMBER)) {
            var least = schema.getMinimum();
            return least == null ? BigDecimal.ONE : least.max(BigDecimal.ONE);
        }
        return null;
    }

    private Object object(Schema schema, Set<String> within) {
        var object = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach(
                            (name, property) -> {
                                var value = of(property, within);
                                if (value != null) {
                                    object.put(name, value);
                                }
                            });
        }
        return object;
    }

    private static Object text(Schema schema) {
        if (schema.getFormat() != null) {
            return BY_FORMAT.get(schema.getFormat());
        }
        if (schema.getPattern() != null && !schema.getPattern().equals("\\S")) {
            return null;
        }
        return schema.getMaxLength() != null && schema.getMaxLength() < WORDS.length()
                ? WORDS.substring(0, schema.getMaxLength())
                : WORDS;
    }

    private static List<Schema> orNone(List<Schema> parts) {
        return parts == null ? List.of() : parts;
    }
}
