package org.touchstone.sampling;

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

/** Files and photos of a sample's record (IQA-026). */
@Path("/iqa-work-plans/{planId}/samples/{sampleId}/record/files")
@Tag(name = "Sampling")
class FileResource {

    private final RecordFiles files;

    FileResource(RecordFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "addSampleFile",
            summary = "Add a file or photo to the record of a sample",
            description =
                    "Part `file` is the file, part `noLearnerWork` confirms with `true` that no learner's work or name is in it. The type is found by content; location data is removed from pictures. While the record is a draft.")
    public RestResponse<Attachment> add(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @RestForm("noLearnerWork") Boolean noLearnerWork) {
        var added = files.add(planId, sampleId, file, all, noLearnerWork);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(
                        URI.create(
                                "/api/v1/iqa-work-plans/%s/samples/%s/record/files/%s"
                                        .formatted(planId, sampleId, added.id())))
                .build();
    }

    @GET
    @Path("/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "downloadSampleFile",
            summary = "The content of a file",
            description = "Always as an attachment. Who read it when is recorded.")
    public RestResponse<InputStream> content(
            @RestPath UUID planId, @RestPath UUID sampleId, @RestPath UUID fileId) {
        return files.open(planId, sampleId, fileId);
    }

    @DELETE
    @Path("/{fileId}")
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "removeSampleFile",
            summary = "Take a file off the record of a sample",
            description = "While the record is a draft.")
    public void remove(@RestPath UUID planId, @RestPath UUID sampleId, @RestPath UUID fileId) {
        files.remove(planId, sampleId, fileId);
    }
}
