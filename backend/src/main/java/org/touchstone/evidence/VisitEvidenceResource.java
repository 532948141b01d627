package org.touchstone.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** The evidence of one visit (QMR-154 to QMR-161). */
@Path("/visits/{visitId}/evidence")
@Tag(name = "Evidence")
class VisitEvidenceResource {

    private final EvidenceService service;
    private final EvidenceReading reading;

    VisitEvidenceResource(EvidenceService service, EvidenceReading reading) {
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
    @Operation(
            operationId = "listEvidence",
            summary = "The evidence of a visit",
            description =
                    "Sorted by `addedAt` or `title`; newest first unless asked otherwise. The centre never sees what the awarding organisation's people noted; practitioners see what they added.")
    public Paged<EvidenceRow> list(
            @RestPath UUID visitId,
            @RestQuery @Parameter(description = "Only what serves one of these measures.")
                    List<String> measure,
            @RestQuery @Parameter(description = "Only these kinds.") List<EvidenceKind> kind,
            @BeanParam PageQuery page) {
        return reading.list(visitId, measure, kind, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "addEvidence",
            summary = "Add a link, a place, something said or something seen")
    public RestResponse<EvidenceView> add(
            @RestPath UUID visitId,
            @NotNull(message = "Send what the evidence is.") @Valid NewEvidence request) {
        return created(service.add(visitId, request));
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "addEvidenceFile",
            summary = "Add a file",
            description =
                    "Part `file` is the file, part `request` (application/json) describes it. The type is found by content; location data is removed from pictures; at most 20 MB unless configured otherwise.")
    public RestResponse<EvidenceView> addFile(
            @RestPath UUID visitId,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @RestForm("request")
                    @PartType(MediaType.APPLICATION_JSON)
                    @NotNull(message = "Send what the evidence is, as the part “request”.")
                    @Valid
                    NewEvidence request) {
        return created(service.addFile(visitId, UploadedFile.only(file, all), request));
    }

    private static RestResponse<EvidenceView> created(EvidenceView view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/evidence/" + view.id()))
                .build();
    }
}
