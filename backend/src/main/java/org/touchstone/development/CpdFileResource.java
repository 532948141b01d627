package org.touchstone.development;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.evidence.Attachment;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.security.Roles;

/** What shows an entry of the log (IQA-076). */
@Path("/cpd-entries/{entryId}/files")
@Tag(name = "Professional development")
class CpdFileResource {

    private final CpdFiles files;

    CpdFileResource(CpdFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "addCpdFile",
            summary = "Add a file or photo to one's own entry",
            description =
                    "Part `file` is the file, part `noLearnerWork` confirms with `true` that no learner's work or name is in it. The type is found by content; location data is removed from pictures. Until the entry is verified.")
    public RestResponse<Attachment> add(
            @RestPath UUID entryId,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @RestForm("noLearnerWork") Boolean noLearnerWork) {
        var added = files.add(entryId, file, all, noLearnerWork);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(
                        URI.create(
                                "/api/v1/cpd-entries/%s/files/%s".formatted(entryId, added.id())))
                .build();
    }

    @GET
    @Path("/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "downloadCpdFile",
            summary = "The content of a file of an entry",
            description = "Always as an attachment. Who read it when is recorded.")
    public RestResponse<InputStream> content(@RestPath UUID entryId, @RestPath UUID fileId) {
        return files.open(entryId, fileId);
    }

    @DELETE
    @Path("/{fileId}")
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "removeCpdFile",
            summary = "Take a file off one's own entry, until it is verified")
    public void remove(@RestPath UUID entryId, @RestPath UUID fileId) {
        files.remove(entryId, fileId);
    }
}
