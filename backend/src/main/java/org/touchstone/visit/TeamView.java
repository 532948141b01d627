package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.web.Versioned;

/** A team of reviewers. */
@Schema(name = "ReviewerTeam")
record TeamView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true, examples = "North") String name,
        @Schema(required = true) UUID leaderId,
        @Schema(required = true) String leaderName,
        @Schema(required = true) List<Member> members)
        implements Versioned {

    /** A reviewer of the team. */
    @Schema(name = "ReviewerTeamMember")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Member(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(description = "How many visits the reviewer takes on in a cycle.")
                    Integer capacity,
            @Schema(required = true, description = "Does not review here any more.")
                    boolean left) {}
}
