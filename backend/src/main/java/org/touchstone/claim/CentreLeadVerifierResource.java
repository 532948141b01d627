package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.upsert.UpsertResult;

/** A centre's lead internal verifiers from its own system (QMR-302). */
@Path("/centres/{centre}/lead-verifiers")
@Tag(name = "Claim")
class CentreLeadVerifierResource {

    private final LeadVerifierUpsert verifiers;

    CentreLeadVerifierResource(LeadVerifierUpsert verifiers) {
        this.verifiers = verifiers;
    }

    @PUT
    @OpenToMachines(MachineScope.VERIFIERS_WRITE)
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @Operation(
            operationId = "upsertLeadVerifiers",
            summary = "Send lead internal verifiers by your own keys, a result for each row",
            description =
                    "Adds what is new, changes what differs, ends who leaves, and leaves alone what is not sent. After an end a replacement is asked for. A row that breaks a rule is refused with"
                            + " every reason and does not stop the others. Safe to send again. At most 200 rows at a time.")
    public UpsertResult upsert(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Answer as if, and change nothing.", example = "true")
                    boolean dryRun,
            @NotNull(message = "Send an object.") @Valid LeadVerifiersToUpsert request) {
        return verifiers.upsert(centre, dryRun, request.rows());
    }
}
