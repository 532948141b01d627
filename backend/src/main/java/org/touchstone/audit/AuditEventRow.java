package org.touchstone.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** One line of the timeline: who, as which role, did what, when, and the facts. */
@Schema(name = "AuditEvent")
record AuditEventRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Its place in the chain.") long position,
        @Schema(required = true) Instant at,
        @Schema(required = true, examples = "VisitDateAgreed") String name,
        @Schema(required = true) String subjectType,
        @Schema(required = true) UUID subjectId,
        UUID visitId,
        @Schema(required = true) String personName,
        @Schema(description = "The role in which it was done; absent for the system.")
                String actingRole,
        String reason,
        @Schema(
                        required = true,
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "What the event says, in fields of its own.")
                JsonNode facts,
        String requestId,
        @Schema(required = true, description = "SHA-256 over this line and the one before.")
                String hash) {

    static final String COLUMNS =
            "a.id as id, a.position as position, a.at as at, a.name as name, a.subject_type as subject_type,"
                    + " a.subject_id as subject_id, a.visit_id as visit_id, a.person_name as person_name, a.acting_role as acting_role,"
                    + " a.reason as reason, a.facts as facts, a.request_id as request_id, a.hash as hash";

    static AuditEventRow of(Row row, ObjectMapper json) {
        try {
            return new AuditEventRow(
                    row.uuid("id"),
                    row.number("position"),
                    row.instant("at"),
                    row.text("name"),
                    row.text("subject_type"),
                    row.uuid("subject_id"),
                    row.uuid("visit_id"),
                    row.text("person_name"),
                    row.text("acting_role"),
                    row.text("reason"),
                    json.readTree(row.text("facts")),
                    row.text("request_id"),
                    row.text("hash"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a timeline line are not JSON", e);
        }
    }
}
