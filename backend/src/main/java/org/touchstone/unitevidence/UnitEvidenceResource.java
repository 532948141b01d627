package org.touchstone.unitevidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;
import org.touchstone.unitevidence.UnitEvidenceView.Line;
import org.touchstone.unitevidence.UnitEvidenceView.Tagged;

/** The evidence map of a lead who works towards the unit (IQA-087). */
@Path("/iqa-evidence-map")
@Tag(
        name = "IQA evidence map",
        description = "Records that a lead shows for the assessment criteria of their unit.")
class UnitEvidenceResource {

    private final UnitEvidenceService service;

    UnitEvidenceResource(UnitEvidenceService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "getIqaEvidenceMap",
            summary = "The caller's own map, with the criteria that have nothing yet")
    public UnitEvidenceView map(
            @RestQuery
                    @NotNull(message = "Name the centre.")
                    @Parameter(description = "A centre's id or number.", example = "10001")
                    String centre) {
        return service.map(centre);
    }

    @GET
    @Path("/lines")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", XlsxLists.TYPE})
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "exportIqaEvidenceMap",
            summary = "The map line by line, to be handed out",
            description =
                    "By criterion; one that has nothing is a line with `evidenced` false. Names of"
                            + " other people are masked. Complete in one answer.")
    public Paged<Line> export(
            @RestQuery
                    @NotNull(message = "Name the centre.")
                    @Parameter(description = "A centre's id or number.", example = "10001")
                    String centre) {
        return service.export(centre);
    }

    @GET
    @Path("/offers")
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "listIqaEvidencingRecords",
            summary = "The records that the caller can show",
            description = "Of the areas that they lead. Complete in one answer.")
    public Paged<EvidencingRecord> offers(
            @RestQuery
                    @NotNull(message = "Name the centre.")
                    @Parameter(description = "A centre's id or number.", example = "10001")
                    String centre) {
        return service.offered(centre);
    }

    @POST
    @Path("/records")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "tagIqaEvidence", summary = "Show a record for a criterion")
    public RestResponse<Tagged> tag(
            @NotNull(message = "Send an object.") @Valid UnitEvidenceToTag request) {
        return RestResponse.status(RestResponse.Status.CREATED, service.tag(request));
    }

    @DELETE
    @Path("/records/{recordId}")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "untagIqaEvidence",
            summary = "Show a record for a criterion no longer")
    public void untag(@RestPath UUID recordId) {
        service.untag(recordId);
    }
}
