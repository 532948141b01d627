package org.touchstone.dataimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;

/** Templates for lists. */
@Path("/centres/{centre}/import-templates/{kind}")
@Tag(name = "DataImport")
class ImportTemplateResource {

    private final Templates templates;

    ImportTemplateResource(Templates templates) {
        this.templates = templates;
    }

    @GET
    @Path("/workbook")
    @Produces(XlsxLists.TYPE)
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "getImportWorkbook",
            summary = "An empty workbook with headings, explanations and an example")
    public RestResponse<byte[]> workbook(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath ImportKind kind) {
        return file(templates.xlsx(centre, kind), kind, "xlsx", XlsxLists.TYPE);
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "getImportTemplate",
            summary = "An empty list as CSV with headings, explanations and an example",
            description = "Rows that begin with # are remarks and are never taken.")
    public RestResponse<byte[]> csv(
            @RestPath @Parameter(description = "Id or number of the centre.", example = "10001")
                    String centre,
            @RestPath ImportKind kind) {
        return file(templates.csv(centre, kind), kind, "csv", "text/csv;charset=UTF-8");
    }

    private static RestResponse<byte[]> file(
            byte[] content, ImportKind kind, String ending, String type) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + ending;
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
