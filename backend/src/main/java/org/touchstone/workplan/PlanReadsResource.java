package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;

/** A plan seen from other sides: who does what, by its days, what was done to it, what it opens. */
@Path("/iqa-work-plans/{planId}")
@Tag(name = "IQA work plan")
class PlanReadsResource {

    private final ResponsibilityService responsibilities;
    private final CalendarService calendar;
    private final TrailService trail;
    private final AgreedLearnerWork learnerWork;

    PlanReadsResource(
            ResponsibilityService responsibilities,
            CalendarService calendar,
            TrailService trail,
            AgreedLearnerWork learnerWork) {
        this.responsibilities = responsibilities;
        this.calendar = calendar;
        this.trail = trail;
        this.learnerWork = learnerWork;
    }

    @GET
    @Path("/responsibilities")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaResponsibilities",
            summary = "Who does which part, what nobody does and what two would do")
    public ResponsibilityView responsibilities(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Of this version; else of the one in force.")
                    UUID version) {
        return responsibilities.read(planId, version);
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaPlanTimeline",
            summary = "The plan by its days, to be shown or printed",
            description = "Says which version it is, and when and by whom it was produced.")
    public CalendarView timeline(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Of this version; else of the one in force.")
                    UUID version) {
        return calendar.read(planId, version);
    }

    @GET
    @Path("/timeline.csv")
    @Produces("text/csv")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "downloadIqaPlanTimeline",
            summary = "The activities as CSV",
            description =
                    "First what it is of: plan, area, version, when and by whom it was produced; then a row for each activity.")
    public RestResponse<String> csv(
            @RestPath UUID planId,
            @RestQuery @Parameter(description = "Of this version; else of the one in force.")
                    UUID version) {
        return RestResponse.ResponseBuilder.ok(calendar.csv(planId, version))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"iqa-plan.csv\"")
                .build();
    }

    @GET
    @Path("/trail")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "listIqaPlanTrail",
            summary = "Who did what to the plan, when and why, newest first",
            description = "By who leads the area or heads the centre. It is only ever added to.")
    public Paged<TrailRow> trail(
            @RestPath UUID planId,
            @RestQuery
                    @Parameter(
                            description = "Only this action.",
                            example = "IqaPlanVersionPublished")
                    String action,
            @Valid @BeanParam PageQuery page) {
        return trail.read(planId, action, page);
    }

    @GET
    @Path("/learner-work-access")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaLearnerWorkAccess",
            summary = "Who may open learner work today through which activity",
            description =
                    "Follows from learner work agreed as a material and the activities in force; it ends with them. Members of the team find their own.")
    public Paged<LearnerAccessRow> learnerWork(
            @RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return learnerWork.ofPlan(planId, page);
    }
}
