package org.touchstone.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who advises a centre. */
@Schema(name = "CentreAdviser", description = "The designated adviser of a centre, by its region.")
record AdviserView(
        @Schema(required = true, examples = "North") String region,
        @Schema(description = "Absent while the region has no adviser.") Contact adviser) {

    /** A name to write to. */
    @Schema(name = "AdviserContact")
    record Contact(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Vera Adviser") String name,
            @Schema(examples = "vera.adviser@example.org") String email,
            @Schema(examples = "01632 960123") String phone) {

        static Contact of(PersonSummary person) {
            return new Contact(person.id(), person.name(), person.email(), person.phone());
        }
    }
}
