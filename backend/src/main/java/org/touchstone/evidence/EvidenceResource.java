package org.touchstone.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** One piece of evidence (QMR-154 to QMR-161). */
@Path("/evidence/{evidenceId}")
@Tag(
        name = "Evidence",
        description = "What shows how quality is managed: files, links, places and notes.")
class EvidenceResource {

    private final EvidenceService service;
    private final EvidenceReading reading;

    EvidenceResource(EvidenceService service, EvidenceReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(operationId = "getEvidence", summary = "One piece of evidence")
    public EvidenceView get(@RestPath UUID evidenceId) {
        return reading.get(evidenceId);
    }

    @PUT
    @IfMatchRequired
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "changeEvidence",
            summary = "Describe evidence otherwise or link it to other measures",
            description = "What it consists of (kind and file) stays. Not once it was used.")
    public EvidenceView change(
            @RestPath UUID evidenceId,
            @NotNull(message = "Send what the evidence is.") @Valid NewEvidence request) {
        return service.change(evidenceId, request);
    }

    @DELETE
    @IfMatchRequired
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "deleteEvidence",
            summary = "Take evidence off the table",
            description = "Refused with `EVIDENCE_IN_USE` once it was used by what was handed in.")
    public void delete(@RestPath UUID evidenceId) {
        service.delete(evidenceId);
    }

    @GET
    @Path("/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "downloadEvidence",
            summary = "The content of a file",
            description = "Always as an attachment. Who read it when is recorded.")
    public RestResponse<InputStream> content(@RestPath UUID evidenceId) {
        return Download.of(service.open(evidenceId, null));
    }
}
