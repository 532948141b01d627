package org.touchstone.enrolment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practitioner's roles and programmes as they shall stand. */
@Schema(name = "PractitionerToEdit")
record PractitionerToEdit(
        @Schema(required = true, description = "At least one.", examples = "[\"TEACHER\"]")
                List<String> roles,
        @Schema(required = true, description = "At least one.") List<UUID> programmeIds) {}
