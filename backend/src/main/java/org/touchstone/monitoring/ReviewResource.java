package org.touchstone.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.workplan.MemberFigures.By;

/** Reviews of a plan, what asks for one, and the figures of today (IQA-054, IQA-060, IQA-065). */
@Path("/iqa-work-plans/{planId}")
@Tag(name = "Monitoring")
class ReviewResource {

    private final ReviewService reviews;

    ReviewResource(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    @Path("/reviews")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "listIqaReviews", summary = "Reviews of a plan, the latest first")
    public Paged<ReviewRow> list(@RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return reviews.list(planId, page);
    }

    @POST
    @Path("/reviews")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "recordIqaReview",
            summary = "Review the plan in the light of progress and problems",
            description =
                    "At any time, by the lead. It keeps the figures of today and clears every task and flag that asked for it.")
    public RestResponse<ReviewView> record(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid ReviewToRecord request) {
        var review = reviews.record(planId, request);
        return RestResponse.ResponseBuilder.<ReviewView>created(
                        URI.create("/api/v1/iqa-work-plans/" + planId + "/reviews/" + review.id()))
                .entity(review)
                .build();
    }

    @GET
    @Path("/reviews/{reviewId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "getIqaReview", summary = "A review with what it cleared")
    public ReviewView get(@RestPath UUID planId, @RestPath UUID reviewId) {
        return reviews.get(planId, reviewId);
    }

    @GET
    @Path("/review-prompts")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaReviewPrompts",
            summary = "What asks for a review of the plan: tasks with a day, then flags")
    public Paged<PromptRow> prompts(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Only those that are open, or only the others.")
                    Boolean open,
            @Valid @BeanParam PageQuery page) {
        return reviews.prompts(planId, open, page);
    }

    @GET
    @Path("/figures")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaFigures",
            summary = "What is planned, done, on time and overdue, as of now",
            description = "Derived whenever it is read. Members find their own row by member.")
    public FiguresView figures(
            @RestPath UUID planId,
            @RestQuery @DefaultValue("MEMBER") @Parameter(description = "What the rows are by.")
                    By by) {
        return reviews.figures(planId, by);
    }
}
