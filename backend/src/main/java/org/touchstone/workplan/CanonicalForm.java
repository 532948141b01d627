package org.touchstone.workplan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * The one written form of what a version says, however it was entered: JSON with sorted names and
 * sorted lists of ids and words, without what is empty, numbers without trailing zeros. Its SHA-256
 * is kept with the published version (IQA-022). A field that the product adds later is absent from
 * old versions, so their hash holds.
 */
final class CanonicalForm {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .addModule(
                            new SimpleModule().addSerializer(BigDecimal.class, new PlainNumber()))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CanonicalForm() {}

    /** 2.50 and 2.5 are one number. */
    private static final class PlainNumber extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(value.stripTrailingZeros().toPlainString());
        }
    }

    /** The content, or a part of it, as a tree in canonical form. */
    static JsonNode of(Object content) {
        return sorted(JSON.valueToTree(content));
    }

    static String hash(PlanContent content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            of(content)
                                                    .toString()
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.fields()
                    .forEachRemaining(
                            field -> {
                                var value = sorted(field.getValue());
                                if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                                    fields.put(field.getKey(), value);
                                }
                            });
            return NODES.objectNode().setAll(fields);
        }
        if (node.isArray()) {
            var items = new ArrayList<JsonNode>();
            node.forEach(item -> items.add(sorted(item)));
            if (items.stream().allMatch(JsonNode::isValueNode)) {
                items.sort(Comparator.comparing(JsonNode::asText));
            }
            return NODES.arrayNode().addAll(items);
        }
        return node;
    }
}
