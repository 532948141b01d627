package org.touchstone.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** A region with the people who are responsible for it. */
@Schema(name = "Region", description = "An area of an awarding organisation.")
record RegionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID aoId,
        @Schema(required = true, examples = "North") String name,
        @Schema(description = "The one adviser of its centres; absent while vacant.")
                PersonRow adviser,
        @Schema(required = true) List<PersonRow> qualityManagers,
        @Schema(required = true) List<PersonRow> teamLeaders,
        @Schema(required = true) List<PersonRow> seniorReviewers,
        @Schema(required = true) long version)
        implements Versioned {}
