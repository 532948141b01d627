package org.touchstone.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** A consortium in full. */
@Schema(name = "Consortium", description = "Centres that deliver together.")
record ConsortiumDetail(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate approvedOn,
        @Schema(description = "Its programmes, in words.", examples = "Sport, Levels 2 and 3")
                String programmes,
        @Schema(required = true) ConsortiumView consortium,
        @Schema(required = true) long version)
        implements Versioned {}
