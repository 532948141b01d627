package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Ratings of assessors on the programmes of a plan's area (IQA-070). */
@Path("/iqa-work-plans/{planId}/assessor-ratings")
@Tag(name = "Sampling")
class RatingResource {

    private final RatingService ratings;

    RatingResource(RatingService ratings) {
        this.ratings = ratings;
    }

    @GET
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listAssessorRatings",
            summary = "Assessors on the programmes of the area, with the rating in effect",
            description =
                    "And with what the rules of the plan propose, and why: to be taken over or not by `decide`.")
    public Paged<RatingRow> list(@RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return ratings.list(planId, page);
    }

    @POST
    @Path("/{assessorId}/{programmeId}/decide")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "decideAssessorRating",
            summary = "Rate an assessor on a programme",
            description = "Counts from the next draw.")
    public RatingRow decide(
            @RestPath UUID planId,
            @RestPath UUID assessorId,
            @RestPath UUID programmeId,
            @NotNull(message = "Send an object.") @Valid RatingToDecide request) {
        return ratings.decide(planId, assessorId, programmeId, request);
    }
}
