package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Batches of claims (QMR-233, QMR-234, QMR-304). */
@Path("/claim-batches")
@Tag(name = "Claim")
class BatchResource {

    private final BatchService batches;

    BatchResource(BatchService batches) {
        this.batches = batches;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.AO_ADMIN,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(operationId = "listClaimBatches", summary = "Batches of claims, newest first")
    public Paged<BatchRow> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only these states.") List<BatchState> state,
            @Valid @BeanParam ChangesQuery page) {
        return batches.list(centre, state, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_WRITE)
    @Operation(
            operationId = "prepareClaimBatch",
            summary = "Put a batch of claims together",
            description =
                    "Answers line by line: a line that cannot be claimed as it was sent stays with its code and stops no other."
                            + " While the centre is blocked the batch is accepted as HELD and goes on by itself when the block is released.")
    public RestResponse<BatchView> prepare(
            @NotNull(message = "Send an object.") @Valid BatchToPrepare request) {
        var batch = batches.prepare(request);
        return RestResponse.ResponseBuilder.<BatchView>created(
                        URI.create("/api/v1/claim-batches/" + batch.id()))
                .entity(batch)
                .build();
    }

    @GET
    @Path("/{batchId}")
    @RolesAllowed({
        Roles.AO_ADMIN,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(operationId = "getClaimBatch", summary = "A batch with its lines")
    public BatchView get(@RestPath UUID batchId) {
        return batches.get(batchId);
    }

    @POST
    @Path("/{batchId}/check")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA
    })
    @Operation(
            operationId = "checkClaimBatch",
            summary = "Record the comparison with the assessment records",
            description = "For a learner who has some of the units, a claim for these is added.")
    public BatchView check(
            @RestPath UUID batchId,
            @NotNull(message = "Send an object.") @Valid BatchWords request) {
        return batches.check(batchId, request);
    }

    @POST
    @Path("/{batchId}/verify")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA
    })
    @Operation(
            operationId = "verifyClaimBatch",
            summary = "Record the check of a second person",
            description = "By neither who prepared nor who checked the batch.")
    public BatchView verify(
            @RestPath UUID batchId,
            @NotNull(message = "Send an object.") @Valid BatchWords request) {
        return batches.verify(batchId, request);
    }

    @POST
    @Path("/{batchId}/mark-ready")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_WRITE)
    @Operation(
            operationId = "markClaimBatchReady",
            summary = "Say that the batch may go out",
            description = "Both checks are there, and every line can be claimed today.")
    public BatchView markReady(@RestPath UUID batchId) {
        return batches.markReady(batchId);
    }

    @POST
    @Path("/{batchId}/send")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_WRITE)
    @Operation(operationId = "sendClaimBatch", summary = "Say that the batch was sent today")
    public BatchView send(@RestPath UUID batchId) {
        return batches.send(batchId);
    }

    @POST
    @Path("/{batchId}/receive")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_WRITE)
    @Operation(
            operationId = "receiveCertificates",
            summary = "Say that the certificates came today")
    public BatchView receive(@RestPath UUID batchId) {
        return batches.receive(batchId);
    }

    @POST
    @Path("/{batchId}/withdraw")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_WRITE)
    @Operation(operationId = "withdrawClaimBatch", summary = "Take the batch back")
    public BatchView withdraw(@RestPath UUID batchId) {
        return batches.withdraw(batchId);
    }
}
