package org.touchstone.engagement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.problem.Problem;

/** What a document lacks; the same entries that its commands refuse with. */
@Schema(name = "EngagementMissing")
record EngagementMissing(
        @Schema(required = true) boolean complete,
        @Schema(required = true) List<Problem.Issue> missing) {}
