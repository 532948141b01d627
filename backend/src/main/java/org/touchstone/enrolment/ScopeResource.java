package org.touchstone.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** Whether a centre is in scope, and why (QMR-031). */
@Path("/centres/{centre}/scope")
@Tag(name = "Enrolment")
class ScopeResource {

    private final RegistrationService registrations;

    ScopeResource(RegistrationService registrations) {
        this.registrations = registrations;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "getCentreScope",
            summary = "Whether the centre is in scope, by which rule, with how many learners")
    public ScopeView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @Parameter(
                            description = "The scheme; the centre's first where left out.",
                            example = "pearson-qmr")
                    String scheme) {
        return registrations.scope(centre, scheme);
    }

    @GET
    @Path("/history")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(
            operationId = "listCentreScopeHistory",
            summary = "What each snapshot of registrations led to")
    public Paged<ScopeHistoryRow> history(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestQuery
                    @Parameter(
                            description = "The scheme; the centre's first where left out.",
                            example = "pearson-qmr")
                    String scheme,
            @Valid @BeanParam PageQuery page) {
        return registrations.scopeHistory(centre, scheme, page);
    }
}
