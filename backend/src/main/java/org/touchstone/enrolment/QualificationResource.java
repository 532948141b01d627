package org.touchstone.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The catalogue of qualifications (QMR-033). */
@Path("/qualifications")
@Tag(name = "Enrolment")
class QualificationResource {

    private final CatalogueService catalogue;

    QualificationResource(CatalogueService catalogue) {
        this.catalogue = catalogue;
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
            operationId = "listQualifications",
            summary = "The catalogue, each with whether and why it is covered")
    public Paged<QualificationView> list(@Valid @BeanParam QualificationFilter filter) {
        return catalogue.list(filter);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "addQualification", summary = "Put a qualification into the catalogue")
    public RestResponse<QualificationView> add(
            @NotNull(message = "Send an object.") @Valid QualificationToAdd request) {
        var qualification = catalogue.add(request);
        return RestResponse.ResponseBuilder.<QualificationView>created(
                        URI.create("/api/v1/qualifications/" + qualification.id()))
                .entity(qualification)
                .build();
    }

    @GET
    @Path("/{qualificationId}")
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
    @Operation(operationId = "getQualification", summary = "A qualification")
    public QualificationView get(@RestPath UUID qualificationId) {
        return catalogue.get(qualificationId);
    }

    @PUT
    @Path("/{qualificationId}")
    @IfMatchRequired
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(
            operationId = "editQualification",
            summary = "Change a qualification",
            description = "Whether it is covered follows from the rules; sending it is refused.")
    public QualificationView edit(
            @RestPath UUID qualificationId,
            @NotNull(message = "Send an object.") @Valid QualificationToEdit request) {
        return catalogue.edit(qualificationId, request);
    }
}
