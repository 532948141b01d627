package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Training needs analyses and the checks beside them (IQA-008 to IQA-010). */
@Path("/iqa-areas/{areaId}")
@Tag(name = "IQA work plan")
class AnalysisResource {

    private final AnalysisService analyses;

    AnalysisResource(AnalysisService analyses) {
        this.analyses = analyses;
    }

    @GET
    @Path("/training-needs")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaAnalyses",
            summary = "Training needs analyses, the latest first",
            description = "Who does not lead the area finds their own.")
    public Paged<AnalysisRow> list(@RestPath UUID areaId, @Valid @BeanParam PageQuery page) {
        return analyses.list(areaId, page);
    }

    @POST
    @Path("/training-needs")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "addIqaAnalysis",
            summary = "Begin a training needs analysis with a member")
    public RestResponse<AnalysisView> add(
            @RestPath UUID areaId,
            @NotNull(message = "Send an object.") @Valid AnalysisToSave request) {
        var analysis = analyses.add(areaId, request);
        return RestResponse.ResponseBuilder.<AnalysisView>created(
                        URI.create(
                                "/api/v1/iqa-areas/" + areaId + "/training-needs/" + analysis.id()))
                .entity(analysis)
                .build();
    }

    @GET
    @Path("/training-needs/{analysisId}")
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "getIqaAnalysis", summary = "A training needs analysis")
    public AnalysisView get(@RestPath UUID areaId, @RestPath UUID analysisId) {
        return analyses.get(areaId, analysisId);
    }

    @PUT
    @Path("/training-needs/{analysisId}")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "editIqaAnalysis",
            summary = "Save the lead's side: what is needed, what is seen, what follows",
            description = "Clears a signature that is there.")
    public AnalysisView edit(
            @RestPath UUID areaId,
            @RestPath UUID analysisId,
            @NotNull(message = "Send an object.") @Valid AnalysisToSave request) {
        return analyses.edit(areaId, analysisId, request);
    }

    @PUT
    @Path("/training-needs/{analysisId}/ratings")
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "rateIqaAnalysis",
            summary = "Save the member's side: a rating for each competence",
            description = "By the member only. Clears a signature that is there.")
    public AnalysisView rate(
            @RestPath UUID areaId,
            @RestPath UUID analysisId,
            @NotNull(message = "Send an object.") @Valid RatingsToGive request) {
        return analyses.rate(areaId, analysisId, request);
    }

    @POST
    @Path("/training-needs/{analysisId}/sign")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "signIqaAnalysis",
            summary = "Sign for one's own side",
            description = "A wide gap needs an agreed action or a reason for none first.")
    public AnalysisView sign(@RestPath UUID areaId, @RestPath UUID analysisId) {
        return analyses.sign(areaId, analysisId);
    }

    @GET
    @Path("/skill-checks")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaSkillChecks",
            summary = "Other checks of what members can do, the latest first",
            description = "Who does not lead the area finds their own.")
    public Paged<CheckView> checks(@RestPath UUID areaId, @Valid @BeanParam PageQuery page) {
        return analyses.checks(areaId, page);
    }

    @POST
    @Path("/skill-checks")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "recordIqaSkillCheck",
            summary = "Record a check, which may stand in for an analysis")
    public RestResponse<CheckView> record(
            @RestPath UUID areaId,
            @NotNull(message = "Send an object.") @Valid CheckToRecord request) {
        return RestResponse.ResponseBuilder.<CheckView>create(201)
                .entity(analyses.record(areaId, request))
                .build();
    }
}
