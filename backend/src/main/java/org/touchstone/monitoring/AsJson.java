package org.touchstone.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.touchstone.workplan.MemberFigures.Counted;

/** Small lists that are read as a whole, in one column. */
abstract class AsJson<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final TypeReference<List<T>> type;

    AsJson(TypeReference<List<T>> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(List<T> items) {
        try {
            return JSON.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String column) {
        try {
            return List.copyOf(JSON.readValue(column, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A column cannot be read", e);
        }
    }

    @Converter
    static class Words extends AsJson<String> {
        Words() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Ids extends AsJson<UUID> {
        Ids() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Figures extends AsJson<Counted> {
        Figures() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Judgements extends AsJson<Judgement> {
        Judgements() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Standards extends AsJson<Standard> {
        Standards() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Scale extends AsJson<Grade> {
        Scale() {
            super(new TypeReference<>() {});
        }
    }
}
