package org.touchstone.restriction;

import static org.touchstone.shared.security.Roles.ADVISER;
import static org.touchstone.shared.security.Roles.AO_ADMIN;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.CENTRE_MANAGER;
import static org.touchstone.shared.security.Roles.EXAMS_OFFICER;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.MIS_CLIENT;
import static org.touchstone.shared.security.Roles.PRINCIPAL_REVIEWER;
import static org.touchstone.shared.security.Roles.QUALITY_MANAGER;
import static org.touchstone.shared.security.Roles.REVIEWER;
import static org.touchstone.shared.security.Roles.SENIOR_REVIEWER;
import static org.touchstone.shared.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;

/** Whether a centre's certificates are stopped (QMR-214, QMR-228, QMR-229). */
@Path("/centres/{centre}/certification-status")
@Tag(name = "Restriction")
class CertificationStatusResource {

    private final StatusService status;

    CertificationStatusResource(StatusService status) {
        this.status = status;
    }

    @GET
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        EXAMS_OFFICER,
        CENTRE_MANAGER,
        MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(
            operationId = "getCertificationStatus",
            summary = "Whether a centre's certificates are stopped, and what goes on",
            description =
                    "A block stops certificates of the families covered, never registrations, teaching or assessment.")
    public StatusView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre) {
        return status.of(centre);
    }

    @GET
    @Path("/programmes")
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        EXAMS_OFFICER,
        CENTRE_MANAGER,
        MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(
            operationId = "listCertificationStatusOfProgrammes",
            summary = "The same, programme by programme")
    public Paged<StatusView.ProgrammeRow> programmes(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only of these families.") List<String> family,
            @BeanParam PageQuery page) {
        return status.programmes(centre, family, page);
    }
}
