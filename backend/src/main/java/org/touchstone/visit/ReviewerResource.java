package org.touchstone.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** The pool of reviewers, for teams and standardisation (QMR-061, QMR-062). */
@Path("/reviewers")
@Tag(name = "Visit")
class ReviewerResource {

    private final ReviewerPool pool;

    ReviewerResource(ReviewerPool pool) {
        this.pool = pool;
    }

    @GET
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN
    })
    @Operation(
            operationId = "listReviewers",
            summary = "Who reviews for the awarding organisation today, by name",
            description = "With the team of each and, for a cycle, whether they are standardised.")
    public Paged<ReviewerRow> list(
            @RestQuery @Parameter(description = "Say who is standardised for this cycle.")
                    UUID cycle,
            @BeanParam PageQuery page) {
        return pool.list(cycle, page);
    }
}
