package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Conflicts of interest in quality assurance (IQA-077). */
@Path("/iqa-conflicts")
@Tag(name = "IQA work plan")
class ConflictResource {

    private final ConflictService conflicts;

    ConflictResource(ConflictService conflicts) {
        this.conflicts = conflicts;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "listIqaConflicts",
            summary = "Declared conflicts of interest, the latest first",
            description = "Leads and the head of centre find all of the centre, others their own.")
    public Paged<ConflictView> list(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @Valid @BeanParam PageQuery page) {
        return conflicts.list(centre, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "declareIqaConflict",
            summary = "Declare a conflict of interest of one's own, or that there is none",
            description =
                    "That there is none is declared again every year; each declaration ends the one before that said so.")
    public RestResponse<ConflictView> declare(
            @NotNull(message = "Send an object.") @Valid ConflictToDeclare request) {
        var conflict = conflicts.declare(request);
        return RestResponse.ResponseBuilder.<ConflictView>created(
                        URI.create("/api/v1/iqa-conflicts/" + conflict.id()))
                .entity(conflict)
                .build();
    }

    @GET
    @Path("/{conflictId}")
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(operationId = "getIqaConflict", summary = "A declared conflict of interest")
    public ConflictView get(@RestPath UUID conflictId) {
        return conflicts.get(conflictId);
    }

    @POST
    @Path("/{conflictId}/review")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "reviewIqaConflict",
            summary = "Say what follows from somebody else's conflict",
            description = "A prohibited one stops every allocation between the two.")
    public ConflictView review(
            @RestPath UUID conflictId,
            @NotNull(message = "Send an object.") @Valid ConflictToReview request) {
        return conflicts.review(conflictId, request);
    }

    @POST
    @Path("/{conflictId}/end")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "endIqaConflict",
            summary = "Say that a conflict is over",
            description = "Nobody ends a prohibition that concerns themselves.")
    public ConflictView end(@RestPath UUID conflictId) {
        return conflicts.end(conflictId);
    }
}
