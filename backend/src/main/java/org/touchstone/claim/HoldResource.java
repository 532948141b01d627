package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** Results that are held from claim by internal quality assurance (IQA-078). */
@Path("/claim-holds")
@Tag(name = "Claim")
class HoldResource {

    private final HoldReading holds;

    HoldResource(HoldReading holds) {
        this.holds = holds;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(
            operationId = "listClaimHolds",
            summary = "Learners' results that must not be claimed for the time being",
            description = "Because a sample disagreed with them. The latest first.")
    public Paged<HoldRow> list(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only this programme.") UUID programmeId,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "With those that were freed.", example = "true")
                    boolean former,
            @Valid @BeanParam PageQuery page) {
        return holds.list(centre, programmeId, former, page);
    }

    @GET
    @Path("/{holdId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(operationId = "getClaimHold", summary = "A result that is, or was, held from claim")
    public HoldRow get(@RestPath UUID holdId) {
        return holds.get(holdId);
    }
}
