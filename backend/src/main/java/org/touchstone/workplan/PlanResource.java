package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** IQA work plans and the versions of what they say (IQA-019, IQA-022). */
@Path("/iqa-work-plans")
@Tag(
        name = "IQA work plan",
        description =
                "How a centre plans, allocates and monitors its own quality assurance: areas, teams, plans in versions, individual plans.")
class PlanResource {

    private final PlanService plans;

    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaWorkPlans",
            summary = "IQA work plans, the latest period first",
            description =
                    "A member of a team finds the plans of the areas in whose team they are or were.")
    public Paged<PlanRow> list(@Valid @BeanParam PlanFilter filter) {
        return plans.list(filter);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "openIqaWorkPlan",
            summary = "Open the plan of an area for a period",
            description =
                    "By the lead of the area. The first draft comes with what the product knows of the centre today.")
    public RestResponse<PlanView> open(
            @NotNull(message = "Send an object.") @Valid PlanToOpen request) {
        var plan = plans.open(request);
        return RestResponse.ResponseBuilder.<PlanView>created(
                        URI.create("/api/v1/iqa-work-plans/" + plan.id()))
                .entity(plan)
                .build();
    }

    @GET
    @Path("/{planId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "getIqaWorkPlan", summary = "A plan")
    public PlanView get(@RestPath UUID planId) {
        return plans.get(planId);
    }

    @GET
    @Path("/{planId}/current")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "getCurrentIqaPlanVersion", summary = "The version in force")
    public VersionView current(@RestPath UUID planId) {
        return plans.current(planId);
    }

    @GET
    @Path("/{planId}/versions")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaPlanVersions",
            summary = "The versions of a plan, the latest first",
            description = "Members of the team do not see drafts.")
    public Paged<VersionRow> versions(@RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return plans.versions(planId, page);
    }

    @GET
    @Path("/{planId}/versions/{versionId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaPlanVersion",
            summary = "A version with all that it says",
            description = "Members of the team do not see drafts.")
    public VersionView version(@RestPath UUID planId, @RestPath UUID versionId) {
        return plans.version(planId, versionId);
    }
}
