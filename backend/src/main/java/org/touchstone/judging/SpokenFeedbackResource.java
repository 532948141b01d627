package org.touchstone.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The feedback by word of mouth. */
@Path("/visits/{visitId}/spoken-feedback")
@Tag(name = "Judging")
class SpokenFeedbackResource {

    private final SpokenFeedbackService feedback;

    SpokenFeedbackResource(SpokenFeedbackService feedback) {
        this.feedback = feedback;
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
            operationId = "getSpokenFeedback",
            summary = "The spoken feedback of a visit",
            description =
                    "The centre reads when it was given and who was there; notes and levels only if the reviewer shares them.")
    public SpokenFeedbackView get(@RestPath @Parameter(description = "The visit.") UUID visitId) {
        return feedback.get(visitId);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "recordSpokenFeedback",
            summary = "Record the spoken feedback",
            description =
                    "Needs a level on every objective and keeps each as the one that the centre was told.")
    public RestResponse<SpokenFeedbackView> record(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @NotNull(message = "Send an object.") @Valid RecordSpokenFeedback request) {
        return RestResponse.ResponseBuilder.<SpokenFeedbackView>created(
                        URI.create("/api/v1/visits/" + visitId + "/spoken-feedback"))
                .entity(feedback.record(visitId, request))
                .build();
    }

    @PUT
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "correctSpokenFeedback",
            summary = "Correct what was recorded, or share it",
            description = "The levels stay as they were told.")
    public SpokenFeedbackView correct(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @NotNull(message = "Send an object.") @Valid RecordSpokenFeedback request) {
        return feedback.correct(visitId, request);
    }

    @POST
    @Path("/acknowledge")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.CENTRE_CONTACT)
    @Operation(
            operationId = "acknowledgeSpokenFeedback",
            summary = "Confirm having received the spoken feedback",
            description = "Confirming is not agreeing.")
    public SpokenFeedbackView acknowledge(
            @RestPath @Parameter(description = "The visit.") UUID visitId) {
        return feedback.acknowledge(visitId);
    }
}
