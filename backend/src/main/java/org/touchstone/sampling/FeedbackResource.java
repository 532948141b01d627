package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Feedback to assessors on samples of their own decisions (IQA-027). */
@Path("/sample-feedback")
@Tag(name = "Sampling")
class FeedbackResource {

    private final FeedbackService feedback;

    FeedbackResource(FeedbackService feedback) {
        this.feedback = feedback;
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.PRACTITIONER, Roles.IQA, Roles.LEAD_IQA})
    @Operation(
            operationId = "listSampleFeedback",
            summary = "What samples of one's own decisions came to, the latest first")
    public Paged<FeedbackRow> list(
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only what was not acknowledged yet.",
                            example = "true")
                    boolean unacknowledged,
            @Valid @BeanParam PageQuery page) {
        return feedback.list(unacknowledged, page);
    }

    @GET
    @Path("/{feedbackId}")
    @RolesAllowed({Roles.ASSESSOR, Roles.PRACTITIONER, Roles.IQA, Roles.LEAD_IQA})
    @Operation(
            operationId = "getSampleFeedback",
            summary = "What a sample of one's own decision came to")
    public FeedbackRow get(@RestPath UUID feedbackId) {
        return feedback.get(feedbackId);
    }

    @POST
    @Path("/{feedbackId}/acknowledge")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.ASSESSOR, Roles.PRACTITIONER, Roles.IQA, Roles.LEAD_IQA})
    @Operation(operationId = "acknowledgeSampleFeedback", summary = "Take note of the feedback")
    public FeedbackRow acknowledge(@RestPath UUID feedbackId) {
        return feedback.acknowledge(feedbackId);
    }
}
