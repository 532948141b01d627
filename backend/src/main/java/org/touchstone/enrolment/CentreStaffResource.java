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

/** A centre's staff from its own system (QMR-301). */
@Path("/centres/{centre}/staff")
@Tag(name = "Enrolment")
class CentreStaffResource {

    private final StaffUpsert staff;

    CentreStaffResource(StaffUpsert staff) {
        this.staff = staff;
    }

    @PUT
    @OpenToMachines(MachineScope.STAFF_WRITE)
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @Operation(
            operationId = "upsertStaff",
            summary = "Send staff by your own keys, a result for each row",
            description =
                    "Adds who is new, changes what differs, and leaves alone who is not sent; who is on the list without a key is found by e-mail"
                            + " address and takes it. A leaver is sent with the last day. A row that breaks a rule is refused with"
                            + " every reason and does not stop the others. Safe to send again. At most 200 rows at a time.")
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
            @NotNull(message = "Send an object.") @Valid StaffToUpsert request) {
        return staff.upsert(centre, scheme, dryRun, request.rows());
    }
}
