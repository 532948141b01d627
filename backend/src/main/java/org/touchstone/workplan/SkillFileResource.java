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

/** Certificates of a skill (IQA-007). */
@Path("/iqa-skills/{skillId}/files")
@Tag(name = "IQA work plan")
class SkillFileResource {

    private final SkillFiles files;

    SkillFileResource(SkillFiles files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA, Roles.ASSESSOR})
    @Operation(
            operationId = "addIqaSkillFile",
            summary = "Add a certificate to a skill, which then has to be verified anew",
            description =
                    "Part `file` is the file, part `noLearnerWork` confirms with `true` that no learner's work or name is in it. The type is found by content; location data is removed from pictures.")
    public RestResponse<Attachment> add(
            @RestPath UUID skillId,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @RestForm("noLearnerWork") Boolean noLearnerWork) {
        var added = files.add(skillId, file, all, noLearnerWork);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(
                        URI.create("/api/v1/iqa-skills/%s/files/%s".formatted(skillId, added.id())))
                .build();
    }

    @GET
    @Path("/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA, Roles.ASSESSOR})
    @Operation(
            operationId = "downloadIqaSkillFile",
            summary = "The content of a certificate",
            description = "Always as an attachment. Who read it when is recorded.")
    public RestResponse<InputStream> content(@RestPath UUID skillId, @RestPath UUID fileId) {
        return files.open(skillId, fileId);
    }

    @DELETE
    @Path("/{fileId}")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA, Roles.ASSESSOR})
    @Operation(
            operationId = "removeIqaSkillFile",
            summary = "Take a certificate off a skill, which then has to be verified anew")
    public void remove(@RestPath UUID skillId, @RestPath UUID fileId) {
        files.remove(skillId, fileId);
    }
}
