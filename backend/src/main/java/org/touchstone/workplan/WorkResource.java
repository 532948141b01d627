package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;

/** What there is to do under a plan (IQA-079). */
@Path("/iqa-work-plans/{planId}")
@Tag(name = "IQA work plan")
class WorkResource {

    private final WorkService work;

    WorkResource(WorkService work) {
        this.work = work;
    }

    @GET
    @Path("/dashboard")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "getIqaDashboard",
            summary = "What the lead looks at first: counts, each with the list that it counts")
    public DashboardView dashboard(@RestPath UUID planId) {
        return work.dashboard(planId);
    }

    @GET
    @Path("/work")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaPlanWork",
            summary = "Open work under the plan, what is due first at the top",
            description = "Members of the team find their own.")
    public Paged<WorkItem> list(@RestPath UUID planId, @Valid @BeanParam WorkFilter filter) {
        return work.ofPlan(planId, filter);
    }

    @POST
    @Path("/activities/{activityId}/carry-out")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "carryOutIqaActivity",
            summary = "Say that an activity was carried out",
            description =
                    "By who answers for it, covers it today, or leads. Samples and observations below it are records of their own.")
    public ActivityStanding carryOut(
            @RestPath UUID planId,
            @RestPath UUID activityId,
            @NotNull(message = "Send an object.") @Valid ActivityToFinish request) {
        return work.carryOut(planId, activityId, request);
    }
}
