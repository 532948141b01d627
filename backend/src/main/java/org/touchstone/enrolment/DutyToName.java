package org.touchstone.enrolment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who holds a duty. */
@Schema(name = "DutyToName")
record DutyToName(
        @Schema(description = "Someone who works at the centre; left out for nobody.")
                UUID personId) {}
