package org.touchstone.engagement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;

/** A colleague of the centre whom the nominee may ask to write sections. */
@Schema(name = "PossibleEngagementContributor")
record PossibleContributor(
        @Schema(required = true) UUID personId,
        @Schema(required = true, examples = "Ada Quill") String name,
        @Schema(required = true, description = "Codes of the roles held at the centre.")
                List<String> roles) {

    static PossibleContributor of(Row row) {
        return new PossibleContributor(
                row.uuid("person_id"), row.text("name"), List.of(row.text("roles").split(",")));
    }
}
