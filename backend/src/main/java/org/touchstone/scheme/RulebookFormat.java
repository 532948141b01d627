package org.touchstone.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Rulebooks as text: read from YAML files, kept as JSON in the database. Unknown keys and codes are
 * refused.
 */
final class RulebookFormat {

    private static final ObjectMapper YAML =
            strict(YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    private static final ObjectMapper JSON = strict(JsonMapper.builder());

    private RulebookFormat() {}

    /** Reads a rulebook from a file's text. */
    static Rulebook fromYaml(String text) {
        return read(YAML, text);
    }

    /** Reads a rulebook from the database. */
    static Rulebook fromJson(String text) {
        return read(JSON, text);
    }

    /** Writes a rulebook for the database. The same rulebook always gives the same text. */
    static String toJson(Rulebook rulebook) {
        try {
            return JSON.writeValueAsString(rulebook);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * SHA-256 of the text in hexadecimal. The kind of line ending does not matter, so that
     * checkouts agree.
     */
    static String checksum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var normal = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(normal));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Rulebook read(ObjectMapper mapper, String text) {
        try {
            return mapper.readValue(text, Rulebook.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(
                    "Not a rulebook: " + unreadable.getMessage(), unreadable);
        }
    }

    private static ObjectMapper strict(MapperBuilder<?, ?> builder) {
        return builder.addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .build();
    }
}
