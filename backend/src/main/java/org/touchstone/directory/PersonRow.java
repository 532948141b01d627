package org.touchstone.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A person in a list. */
@Schema(name = "PersonRow", description = "A person in a list.")
record PersonRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Nina Nominee") String name,
        @Schema(examples = "nina.nominee@example.org") String email,
        @Schema(description = "Roles in effect today, in words; absent where not asked for.")
                String roles) {

    static PersonRow of(PersonSummary person) {
        return new PersonRow(person.id(), person.name(), person.email(), null);
    }

    static PersonRow of(Row row) {
        return new PersonRow(
                row.uuid("id"), row.text("name"), row.text("email"), row.text("roles"));
    }
}
