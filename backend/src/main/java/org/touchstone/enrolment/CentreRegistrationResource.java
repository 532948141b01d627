package org.touchstone.enrolment;

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

/** A centre's registrations from its own system, a result for each line (QMR-299). */
@Path("/centres/{centre}/registrations")
@Tag(name = "Enrolment")
class CentreRegistrationResource {

    private final RegistrationUpsert registrations;

    CentreRegistrationResource(RegistrationUpsert registrations) {
        this.registrations = registrations;
    }

    @PUT
    @OpenToMachines(MachineScope.REGISTRATIONS_WRITE)
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.MIS_CLIENT})
    @Operation(
            operationId = "upsertRegistrations",
            summary = "Send a snapshot of registrations, a result for each row",
            description =
                    "The rows take the place of all that was sent for that day; what is not sent counts as none. A row that breaks a rule is"
                            + " refused with every reason and does not stop the others; if none is good, nothing changes. Sent again,"
                            + " nothing changes. Whether the centre is in scope is decided at once, see its scope. At most 20,000 rows.")
    public UpsertResult upsert(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @Parameter(
                            description = "Code of the scheme, where the centre is under several.",
                            example = "pearson-qmr")
                    String scheme,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Answer as if, and change nothing.", example = "true")
                    boolean dryRun,
            @NotNull(message = "Send an object.") @Valid RegistrationsToUpsert request) {
        return registrations.upsert(centre, scheme, dryRun, request);
    }
}
