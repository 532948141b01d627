package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Objectives of a member's own plan, and what is said about them (IQA-035 to IQA-043). */
@Path("/iqa-work-plans/{planId}/individual-plans/{individualId}")
@Tag(name = "IQA work plan")
class ObjectiveResource {

    private final ObjectiveService objectives;

    ObjectiveResource(ObjectiveService objectives) {
        this.objectives = objectives;
    }

    @POST
    @Path("/objectives")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "addIqaObjective", summary = "Draft an objective, on either side")
    public RestResponse<ObjectiveView> add(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @NotNull(message = "Send an object.") @Valid ObjectiveAspects request) {
        var objective = objectives.add(planId, individualId, request);
        return RestResponse.ResponseBuilder.<ObjectiveView>created(
                        URI.create(
                                "/api/v1/iqa-work-plans/%s/individual-plans/%s/objectives/%s"
                                        .formatted(planId, individualId, objective.id())))
                .entity(objective)
                .build();
    }

    @GET
    @Path("/objectives/{objectiveId}")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "getIqaObjective",
            summary = "An objective: what is in force and what is proposed")
    public ObjectiveView get(
            @RestPath UUID planId, @RestPath UUID individualId, @RestPath UUID objectiveId) {
        return objectives.get(planId, individualId, objectiveId);
    }

    @POST
    @Path("/objectives/{objectiveId}/revise")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "reviseIqaObjective",
            summary = "Propose another revision",
            description =
                    "What was agreed stays in force until both have confirmed the new revision or it is dropped.")
    public ObjectiveView revise(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ObjectiveRequests.Revise request) {
        return objectives.revise(planId, individualId, objectiveId, request);
    }

    @POST
    @Path("/objectives/{objectiveId}/confirm")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "confirmIqaObjective",
            summary = "Confirm the latest revision for one's own side",
            description =
                    "The member ticks personally that it is achievable. With the second confirmation it is agreed.")
    public ObjectiveView confirm(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ObjectiveRequests.Confirm request) {
        return objectives.confirm(planId, individualId, objectiveId, request);
    }

    @POST
    @Path("/objectives/{objectiveId}/drop")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "dropIqaObjectiveRevision",
            summary = "Give the proposed revision up; what was agreed stays")
    public ObjectiveView drop(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return objectives.drop(planId, individualId, objectiveId, request);
    }

    @POST
    @Path("/objectives/{objectiveId}/withdraw")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "withdrawIqaObjective", summary = "Withdraw an objective")
    public ObjectiveView withdraw(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return objectives.withdraw(planId, individualId, objectiveId, request);
    }

    @GET
    @Path("/comments")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "listIqaComments", summary = "What was said, in order")
    public Paged<CommentView> comments(
            @RestPath UUID planId, @RestPath UUID individualId, @Valid @BeanParam PageQuery page) {
        return objectives.comments(planId, individualId, page);
    }

    @POST
    @Path("/comments")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "addIqaComment",
            summary = "Say something about the plan or an objective")
    public RestResponse<CommentView> comment(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @NotNull(message = "Send an object.") @Valid ObjectiveRequests.Comment request) {
        return RestResponse.ResponseBuilder.<CommentView>create(201)
                .entity(objectives.comment(planId, individualId, request))
                .build();
    }

    @PUT
    @Path("/comments/{commentId}")
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "editIqaComment", summary = "Change what one has just said")
    public CommentView editComment(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID commentId,
            @NotNull(message = "Send an object.") @Valid ObjectiveRequests.Comment request) {
        return objectives.editComment(planId, individualId, commentId, request);
    }
}
