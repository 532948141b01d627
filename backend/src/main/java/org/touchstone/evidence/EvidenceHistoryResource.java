package org.touchstone.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The files of one piece of evidence, and who opened them (QMR-040, QMR-160). */
@Path("/evidence/{evidenceId}")
@Tag(name = "Evidence")
class EvidenceHistoryResource {

    private final EvidenceService service;
    private final EvidenceHistory history;

    EvidenceHistoryResource(EvidenceService service, EvidenceHistory history) {
        this.service = service;
        this.history = history;
    }

    @GET
    @Path("/versions")
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
            operationId = "listEvidenceVersions",
            summary = "The files of a piece of evidence, newest first",
            description = "Sorted by `version`. Empty if it consists of something else.")
    public Paged<EvidenceHistory.VersionRow> versions(
            @RestPath UUID evidenceId, @BeanParam PageQuery page) {
        return history.versions(evidenceId, page);
    }

    @POST
    @Path("/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "replaceEvidenceFile",
            summary = "Put a newer file in place of the file",
            description =
                    "Part `file` is the file, part `request` (application/json) says what is new. The older file stays, and whatever was handed in with it keeps it.")
    public RestResponse<EvidenceView> replace(
            @RestPath UUID evidenceId,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @RestForm("request")
                    @PartType(MediaType.APPLICATION_JSON)
                    @NotNull(message = "Send what is new, as the part “request”.")
                    @Valid
                    NewVersion request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                service.replaceFile(evidenceId, UploadedFile.only(file, all), request));
    }

    @GET
    @Path("/versions/{version}/content")
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
            operationId = "downloadEvidenceVersion",
            summary = "The content of one of its files",
            description = "Always as an attachment. Who read it when is recorded.")
    public RestResponse<InputStream> content(@RestPath UUID evidenceId, @RestPath int version) {
        return Download.of(service.open(evidenceId, version));
    }

    @GET
    @Path("/accesses")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT
    })
    @Operation(
            operationId = "listEvidenceAccesses",
            summary = "Who opened its files when, newest first",
            description = "Sorted by `at`. Each side reads it of its own evidence.")
    public Paged<EvidenceHistory.AccessRow> accesses(
            @RestPath UUID evidenceId, @BeanParam PageQuery page) {
        return history.accesses(evidenceId, page);
    }
}
