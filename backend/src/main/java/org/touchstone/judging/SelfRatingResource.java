package org.touchstone.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** How a centre rates itself. */
@Path("/visits/{visitId}/self-ratings")
@Tag(name = "Judging")
class SelfRatingResource {

    private final SelfRatingService ratings;

    SelfRatingResource(SelfRatingService ratings) {
        this.ratings = ratings;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listSelfRatings",
            summary = "How the centre rates itself on all measures",
            description =
                    "Complete in one answer. The awarding organisation reads it once the engagement document was handed in; the findings stand"
                            + " beside it once the report is published.")
    public SelfRatingsView list(@RestPath @Parameter(description = "The visit.") UUID visitId) {
        return ratings.list(visitId);
    }

    @GET
    @Path("/{measure}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "getSelfRating",
            summary = "How the centre rates itself on one measure")
    public SelfRatingView get(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "Reference of the measure.", example = "QO.5.4")
                    String measure) {
        return ratings.get(visitId, measure);
    }

    @PUT
    @Path("/{measure}")
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "saveSelfRating",
            summary = "Rate the own centre on a measure",
            description = "Until the visit begins. A measure without a rating has version 0.")
    public SelfRatingView save(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "Reference of the measure.", example = "QO.5.4")
                    String measure,
            @NotNull(message = "Send an object.") @Valid SaveSelfRating request) {
        return ratings.save(visitId, measure, request);
    }
}
