package org.touchstone.standardisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A standardisation event in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardisationRow")
record EventRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Distinction in unit 3") String title,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Diploma in Sport") String programmeTitle,
        @Schema(required = true, examples = "2026-11-26") LocalDate heldOn,
        @Schema(required = true) StandardisationState state,
        @Schema(required = true, examples = "7") int attended,
        @Schema(description = "The part of whoever asks; absent if they have none.")
                StandardisationPart part) {

    static final String COLUMNS =
            "s.id as id, s.title as title, s.programme_id as programme_id, o.title as programme_title, s.held_on as held_on, s.state as state,"
                    + " (select count(*) from standardisation_person a where a.event_id = s.id and a.part = 'ATTENDED') as attended,"
                    + " (select m.part from standardisation_person m where m.event_id = s.id and m.person_id = :me) as part";

    static final String FROM = "standardisation_event s join programme o on o.id = s.programme_id";

    static EventRow of(Row row) {
        return new EventRow(
                row.uuid("id"),
                row.text("title"),
                row.uuid("programme_id"),
                row.text("programme_title"),
                row.date("held_on"),
                row.constant("state", StandardisationState.class),
                row.integer("attended"),
                row.constant("part", StandardisationPart.class));
    }
}
