package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** What was found in a sample (IQA-026, IQA-027, IQA-075). */
@Path("/iqa-work-plans/{planId}/samples/{sampleId}")
@Tag(name = "Sampling")
class RecordResource {

    private final RecordService records;

    RecordResource(RecordService records) {
        this.records = records;
    }

    @POST
    @Path("/start")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "startSample",
            summary = "Begin the record of a sample",
            description =
                    "By who it was given to; by any member of the team where it was given to nobody. Never on one's own assessment (`OWN_ASSESSMENT`),"
                            + " nor against a prohibited conflict (`CONFLICT`). The `If-Match` is of the sample.")
    public RecordView start(@RestPath UUID planId, @RestPath UUID sampleId) {
        return records.start(planId, sampleId);
    }

    @GET
    @Path("/record")
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "getSampleRecord",
            summary = "The record of a sample",
            description = "A draft shows to who writes it and to the lead.")
    public RecordView get(@RestPath UUID planId, @RestPath UUID sampleId) {
        return records.get(planId, sampleId);
    }

    @PUT
    @Path("/record")
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "saveSampleRecord",
            summary = "Keep what was written so far",
            description =
                    "Nothing has to be complete; a completed record refuses with `SAMPLE_DONE`.")
    public RecordView save(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid RecordToSave request) {
        return records.save(planId, sampleId, request);
    }

    @POST
    @Path("/record/complete")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "completeSampleRecord",
            summary = "Sign the record",
            description =
                    "All that is missing is listed at once. Who holds no verified qualification for the programme names a countersigner; the sample"
                            + " counts when that person has signed. A disagreement holds the learner's result from claim.")
    public RecordView complete(@RestPath UUID planId, @RestPath UUID sampleId) {
        return records.complete(planId, sampleId);
    }

    @POST
    @Path("/record/countersign")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "countersignSampleRecord", summary = "Sign beside the sampler")
    public RecordView countersign(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid CountersignatureToGive request) {
        return records.countersign(planId, sampleId, request);
    }

    @POST
    @Path("/record/give-back")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "giveBackSampleRecord",
            summary = "Do not countersign, and say why",
            description = "The record is a draft again; a result that it held is free.")
    public RecordView giveBack(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid Words request) {
        return records.giveBack(planId, sampleId, request);
    }

    @POST
    @Path("/record/addenda")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "addSampleAddendum", summary = "Correct a closed record")
    public RecordView addAddendum(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid Words request) {
        return records.addAddendum(planId, sampleId, request);
    }

    @POST
    @Path("/record/reassess")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "recordSampleReassessment",
            summary = "Keep what came out of assessing again what was disagreed with",
            description =
                    "Once, by the sampler or the lead. The result is free when the action is accepted, as before.")
    public RecordView reassess(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid Reassessment request) {
        return records.reassess(planId, sampleId, request);
    }

    @POST
    @Path("/record/free-hold")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "freeSampleHold",
            summary = "Free the held result, and say why",
            description =
                    "A result is free by itself when the last action is accepted. The lead decides where all actions were withdrawn.")
    public RecordView freeHold(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid Words request) {
        return records.freeHold(planId, sampleId, request);
    }
}
