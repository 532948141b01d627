package org.touchstone.workplan;

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

/** What shows a report of progress (IQA-044). */
@Path(
        "/iqa-work-plans/{planId}/individual-plans/{individualId}/objectives/{objectiveId}/progress/{progressId}/files")
@Tag(name = "IQA work plan")
class ProgressFileResource {

    private final ProgressFiles files;

    ProgressFileResource(ProgressFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "addIqaProgressFile",
            summary = "Add a file or photo to one's own report of progress",
            description =
                    "Part `file` is the file, part `noLearnerWork` confirms with `true` that no learner's work or name is in it. The type is found by content; location data is removed from pictures. Until the objective is judged.")
    public RestResponse<Attachment> add(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @RestPath UUID progressId,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @RestForm("noLearnerWork") Boolean noLearnerWork) {
        var added =
                files.add(
                        new ProgressFiles.At(planId, individualId, objectiveId, progressId),
                        file,
                        all,
                        noLearnerWork);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(
                        URI.create(
                                "/api/v1/iqa-work-plans/%s/individual-plans/%s/objectives/%s/progress/%s/files/%s"
                                        .formatted(
                                                planId,
                                                individualId,
                                                objectiveId,
                                                progressId,
                                                added.id())))
                .build();
    }

    @GET
    @Path("/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "downloadIqaProgressFile",
            summary = "The content of a file of a report",
            description = "Always as an attachment. Who read it when is recorded.")
    public RestResponse<InputStream> content(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @RestPath UUID progressId,
            @RestPath UUID fileId) {
        return files.open(
                new ProgressFiles.At(planId, individualId, objectiveId, progressId), fileId);
    }

    @DELETE
    @Path("/{fileId}")
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "removeIqaProgressFile",
            summary = "Take a file off one's own report of progress",
            description = "Until the objective is judged.")
    public void remove(
            @RestPath UUID planId,
            @RestPath UUID individualId,
            @RestPath UUID objectiveId,
            @RestPath UUID progressId,
            @RestPath UUID fileId) {
        files.remove(new ProgressFiles.At(planId, individualId, objectiveId, progressId), fileId);
    }
}
