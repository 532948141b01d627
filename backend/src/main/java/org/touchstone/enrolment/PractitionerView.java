package org.touchstone.enrolment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** A member of staff who delivers. */
@Schema(name = "Practitioner", description = "A member of staff who delivers.")
record PractitionerView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CentrePeopleView.Staff person,
        @Schema(
                        required = true,
                        description = "Codes of the scheme's practitioner roles.",
                        examples = "[\"TEACHER\"]")
                List<String> roles,
        @Schema(required = true) List<OnProgramme> programmes,
        @Schema(required = true, description = "Levels of these programmes.") List<String> levels,
        @Schema(required = true, description = "Subject areas of these programmes.")
                List<String> subjectAreas,
        @Schema(required = true) long version)
        implements Versioned {

    /** A programme the person works on. */
    @Schema(name = "OnProgramme")
    record OnProgramme(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Sport, first year") String title) {}
}
