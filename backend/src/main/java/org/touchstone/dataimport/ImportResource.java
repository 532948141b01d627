package org.touchstone.dataimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Lists of a centre that has no system of its own (QMR-300 to QMR-302). */
@Path("/centres/{centre}/imports")
@Tag(
        name = "DataImport",
        description = "Lists as CSV or workbook: looked at, shown row by row, then written.")
class ImportResource {

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "previewImport",
            summary = "Send a list to be looked at; nothing is written",
            description =
                    "Part `file` is the list (CSV or XLSX, at most 5 MB and 500 rows), part `request` (application/json) says what it is"
                            + " about. The first row holds headings as in the template. The answer says of each row what would become of it.")
    public RestResponse<ImportView> preview(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestForm("file") FileUpload file,
            @RestForm(FileUpload.ALL) List<FileUpload> all,
            @RestForm("request")
                    @PartType(MediaType.APPLICATION_JSON)
                    @NotNull(message = "Say what the list is about, as the part “request”.")
                    @Valid
                    ImportToPreview request) {
        if (file == null) {
            throw new RulesBroken(
                    "/file", CommonProblem.REQUIRED, "Choose a file to send, as the part “file”.");
        }
        if (all.stream().filter(part -> !part.name().equals("request")).count() > 1) {
            throw new RulesBroken("/file", CommonProblem.INVALID_VALUE, "Send one list at a time.");
        }
        var view = imports.preview(centre, request, file.uploadedFile(), file.fileName());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(
                        URI.create("/api/v1/centres/" + view.centreId() + "/imports/" + view.id()))
                .build();
    }

    @GET
    @Path("/{importId}")
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "getImport",
            summary = "A list that was sent: its preview, or what became of it")
    public ImportView get(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath UUID importId) {
        return imports.get(centre, importId);
    }

    @POST
    @Path("/{importId}/apply")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "applyImport",
            summary = "Write the rows of a list that was looked at",
            description =
                    "Once, and within a day. Rows with errors stay out; what became of each row is told again, for things may have changed since.")
    public ImportView apply(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath UUID importId) {
        return imports.apply(centre, importId);
    }
}
