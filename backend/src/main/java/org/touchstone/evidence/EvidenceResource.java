package org.touchstone.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Evidence of a visit (QMR-154 to QMR-161). */
@Path("/")
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
    @Path("/visits/{visitId}/evidence")
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
    @Path("/visits/{visitId}/evidence")
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
    @Path("/visits/{visitId}/evidence/files")
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
            @RestForm("request")
                    @PartType(MediaType.APPLICATION_JSON)
                    @NotNull(message = "Send what the evidence is, as the part “request”.")
                    @Valid
                    NewEvidence request) {
        if (file == null) {
            throw new RulesBroken(
                    "/file", CommonProblem.REQUIRED, "Choose a file to send, as the part “file”.");
        }
        return created(service.addFile(visitId, file.uploadedFile(), file.fileName(), request));
    }

    @GET
    @Path("/visits/{visitId}/evidence-suggestions")
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
            operationId = "suggestEvidence",
            summary = "What the guide suggests as evidence for a measure",
            description = "Suggestions only; own types are as good (QMR-154).")
    public Suggestions suggestions(
            @RestPath UUID visitId,
            @RestQuery @Parameter(description = "For this measure only.", example = "QO.3.4")
                    String measure) {
        return reading.suggestions(visitId, measure);
    }

    @GET
    @Path("/evidence/{evidenceId}")
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
    @Path("/evidence/{evidenceId}")
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
    @Path("/evidence/{evidenceId}")
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
    @Path("/evidence/{evidenceId}/content")
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
        var content = service.open(evidenceId);
        return RestResponse.ResponseBuilder.ok(content.bytes())
                .header(HttpHeaders.CONTENT_TYPE, content.file().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.file().sizeBytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(content.file().fileName()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** RFC 6266: the name in UTF-8, and one without special characters for old readers. */
    private static String attachment(String fileName) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(
                        fileName.replaceAll("[^A-Za-z0-9._ -]", "_"),
                        URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static RestResponse<EvidenceView> created(EvidenceView view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/v1/evidence/" + view.id()))
                .build();
    }
}
