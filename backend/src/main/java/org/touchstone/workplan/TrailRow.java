package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** Who did what to a plan, when and why (IQA-085). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IqaTrailRow")
record TrailRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,
        @Schema(required = true, examples = "Lena Leader") String personName,
        @Schema(
                        description = "The role in which it was done; absent for the system.",
                        examples = "LEAD_IQA")
                String actingRole,
        @Schema(required = true, examples = "IqaPlanVersionPublished") String action,
        @Schema(
                        description = "The state, number or record before, where it changed one.",
                        examples = "DRAFT")
                String before,
        @Schema(description = "And after.", examples = "CONSULTATION") String after,
        String reason,
        @Schema(
                        required = true,
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "What the event says, in fields of its own.")
                JsonNode facts) {

    static final String COLUMNS =
            "u.id as id, u.at as at, u.person_name as person_name, u.acting_role as acting_role, u.name as name, u.reason as reason,"
                    + " u.facts as facts";

    static TrailRow of(Row row, ObjectMapper json) {
        try {
            var facts = json.readTree(row.text("facts"));
            return new TrailRow(
                    row.uuid("id"),
                    row.instant("at"),
                    row.text("person_name"),
                    row.text("acting_role"),
                    row.text("name"),
                    first(facts, "from", "versionBefore", "personBefore"),
                    first(facts, "to", "versionId", "number"),
                    row.text("reason"),
                    facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a timeline line are not JSON", e);
        }
    }

    private static String first(JsonNode facts, String... names) {
        for (var name : names) {
            if (facts.hasNonNull(name)) {
                return facts.get(name).asText();
            }
        }
        return null;
    }
}
