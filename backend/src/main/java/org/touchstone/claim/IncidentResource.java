package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Wrong, early, late or fraudulent registrations and claims (QMR-237). */
@Path("/claim-incidents")
@Tag(name = "Claim")
class IncidentResource {

    private final IncidentService incidents;

    IncidentResource(IncidentService incidents) {
        this.incidents = incidents;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listClaimIncidents",
            summary = "Incidents, newest first",
            description = "The awarding organisation sees those that were reported.")
    public Paged<IncidentView> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @Valid @BeanParam PageQuery page) {
        return incidents.list(centre, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(operationId = "writeClaimIncident", summary = "Write an incident down")
    public RestResponse<IncidentView> write(
            @NotNull(message = "Send an object.") @Valid IncidentToSave request) {
        var incident = incidents.write(request);
        return RestResponse.ResponseBuilder.<IncidentView>created(
                        URI.create("/api/v1/claim-incidents/" + incident.id()))
                .entity(incident)
                .build();
    }

    @GET
    @Path("/{incidentId}")
    @RolesAllowed({
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(operationId = "getClaimIncident", summary = "An incident")
    public IncidentView get(@RestPath UUID incidentId) {
        return incidents.get(incidentId);
    }

    @PUT
    @Path("/{incidentId}")
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "editClaimIncident",
            summary = "Add the investigation, or correct the incident before it is signed")
    public IncidentView edit(
            @RestPath UUID incidentId,
            @NotNull(message = "Send an object.") @Valid IncidentToSave request) {
        return incidents.edit(incidentId, request);
    }

    @POST
    @Path("/{incidentId}/sign-off")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.CENTRE_MANAGER})
    @Operation(
            operationId = "signOffClaimIncident",
            summary = "Sign the incident off as senior management")
    public IncidentView signOff(@RestPath UUID incidentId) {
        return incidents.signOff(incidentId);
    }

    @POST
    @Path("/{incidentId}/report")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "reportClaimIncident",
            summary = "Report the incident to the awarding organisation")
    public IncidentView report(@RestPath UUID incidentId) {
        return incidents.report(incidentId);
    }
}
