package org.touchstone.shared.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Writes into the contract how long a text, how large a number and how many items there can be at
 * most where the code states no closer bound: a client can size its fields, and a linter sees that
 * nothing is open (OWASP API4:2023).
 */
class ContractBounds {

    /** What a text column of the database holds, in bytes. */
    private static final int TEXT = 65_535;

    /** What fits into an address with room for the rest of it. */
    private static final int PARAMETER = 2_000;

    /** Far above the longest list inside a record, a snapshot of registrations. */
    private static final int ITEMS = 100_000;

    /** An upload, as the server takes it at most. */
    private static final int FILE = 32 * 1024 * 1024;

    /** Whole numbers that every client can keep apart, also one that knows only doubles. */
    private static final long WHOLE = (1L << 53) - 1;

    private static final Map<String, Integer> BY_FORMAT =
            Map.of("uuid", 36, "date", 10, "date-time", 35, "time", 18, "binary", FILE);

    void complete(OpenAPI contract) {
        contract.getComponents().getSchemas().values().forEach(schema -> bound(schema, TEXT));
        for (var path : contract.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(this::complete);
        }
    }

    private void complete(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(each -> bound(each.getSchema(), PARAMETER));
        }
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
        if (content != null) {
            content.getMediaTypes().values().forEach(each -> bound(each.getSchema(), TEXT));
        }
    }

    private void bound(Schema schema, int text) {
        if (schema == null || schema.getRef() != null) {
            return;
        }
        if (is(schema, SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null) {
            var format = schema.getFormat();
            schema.setMaxLength(format == null ? text : BY_FORMAT.getOrDefault(format, text));
        }
        if (is(schema, SchemaType.INTEGER)) {
            var wide = "int64".equals(schema.getFormat());
            if (schema.getFormat() == null) {
                schema.setFormat("int32");
            }
            if (schema.getMinimum() == null) {
                schema.setMinimum(BigDecimal.valueOf(wide ? -WHOLE : Integer.MIN_VALUE));
            }
            if (schema.getMaximum() == null) {
                schema.setMaximum(BigDecimal.valueOf(wide ? WHOLE : Integer.MAX_VALUE));
            }
        }
        if (is(schema, SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(ITEMS);
        }
        bound(schema.getItems(), text);
        bound(schema.getAdditionalPropertiesSchema(), text);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(each -> bound(each, text));
        }
        for (var parts : parts(schema)) {
            parts.forEach(each -> bound(each, text));
        }
    }

    private static List<List<Schema>> parts(Schema schema) {
        return List.of(
                schema.getAllOf() == null ? List.of() : schema.getAllOf(),
                schema.getAnyOf() == null ? List.of() : schema.getAnyOf(),
                schema.getOneOf() == null ? List.of() : schema.getOneOf());
    }

    static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
