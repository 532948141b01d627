package org.touchstone.unitevidence;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit and its criteria, as {@code iqa-unit.yaml} says. */
@Singleton
class Unit {

    /** What the unit is. */
    @Schema(name = "IqaUnitFacts")
    record Facts(
            @Schema(required = true, examples = "403") String code,
            @Schema(required = true) String title,
            @Schema(required = true, examples = "4") int level,
            @Schema(required = true, examples = "5") int credits) {}

    /** An assessment criterion. */
    record Criterion(String code, String statement) {}

    /** The file. */
    record Values(Facts unit, List<Criterion> criteria) {}

    private final Values values = read();

    Facts facts() {
        return values.unit();
    }

    List<Criterion> criteria() {
        return values.criteria();
    }

    boolean has(String criterion) {
        return criteria().stream().anyMatch(one -> one.code().equals(criterion));
    }

    private static Values read() {
        try (var file = Unit.class.getResourceAsStream("/iqa-unit.yaml")) {
            return new YAMLMapper().readValue(file, Values.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
