package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Certificates that deviate from the records (QMR-235). */
@Path("/certificate-anomalies")
@Tag(name = "Claim")
class AnomalyResource {

    private final IncidentService incidents;

    AnomalyResource(IncidentService incidents) {
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
            operationId = "listCertificateAnomalies",
            summary = "Certificates that deviate from the records, newest first")
    public Paged<AnomalyView> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only those not cleared yet.", example = "true")
                    Boolean open,
            @Valid @BeanParam PageQuery page) {
        return incidents.anomalies(centre, open, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "logCertificateAnomaly",
            summary = "Report a certificate that deviates from the records",
            description =
                    "The awarding organisation reads it at once; the certificate is kept back until it is cleared.")
    public RestResponse<AnomalyView> log(
            @NotNull(message = "Send an object.") @Valid AnomalyToLog request) {
        var anomaly = incidents.log(request);
        return RestResponse.ResponseBuilder.<AnomalyView>created(
                        URI.create("/api/v1/certificate-anomalies/" + anomaly.id()))
                .entity(anomaly)
                .build();
    }

    @GET
    @Path("/{anomalyId}")
    @RolesAllowed({
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(operationId = "getCertificateAnomaly", summary = "A certificate that deviates")
    public AnomalyView get(@RestPath UUID anomalyId) {
        return incidents.anomaly(anomalyId);
    }

    @POST
    @Path("/{anomalyId}/clear")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.EXAMS_OFFICER,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "clearCertificateAnomaly",
            summary = "Say how it was cleared; the certificate may be handed out")
    public AnomalyView clear(
            @RestPath UUID anomalyId,
            @NotNull(message = "Send an object.") @Valid BatchWords request) {
        return incidents.clear(anomalyId, request);
    }
}
