package org.touchstone.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** A draft engagement document prefilled by the centre's own system (QMR-306). */
@Path("/visits/{visitId}/engagement-prefill")
@Tag(name = "Engagement")
@RolesAllowed(Roles.MIS_CLIENT)
class PrefillResource {

    private static final String WORDS =
            "Only while the document is a draft. Nothing that people wrote is changed: the entries are shown beside it as from the"
                    + " system, for the nominee to take over. Sending replaces what the system sent before.";

    private final PrefillService prefill;

    PrefillResource(PrefillService prefill) {
        this.prefill = prefill;
    }

    @PUT
    @OpenToMachines(MachineScope.ENGAGEMENT_WRITE)
    @Path("/changes")
    @Operation(
            operationId = "prefillEngagementChanges",
            summary = "Offer changes to systems and procedures for the draft",
            description = WORDS)
    public Prefill.Result changes(
            @RestPath UUID visitId,
            @NotNull(message = "Send the changes.") @Valid Prefill.Changes request) {
        return prefill.changes(visitId, request);
    }

    @PUT
    @OpenToMachines(MachineScope.ENGAGEMENT_WRITE)
    @Path("/approvals")
    @Operation(
            operationId = "prefillEngagementApprovals",
            summary = "Offer what became of approvals for the draft",
            description = WORDS)
    public Prefill.Result approvals(
            @RestPath UUID visitId,
            @NotNull(message = "Send the approvals.") @Valid Prefill.Approvals request) {
        return prefill.approvals(visitId, request);
    }
}
