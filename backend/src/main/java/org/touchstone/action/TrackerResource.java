package org.touchstone.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The tracker beyond its rows: groups, figures, and the filters that a person keeps (QMR-198). */
@Path("/")
@Tag(name = "Action")
class TrackerResource {

    private final ActionFigures figures;
    private final TrackerViews views;

    TrackerResource(ActionFigures figures, TrackerViews views) {
        this.figures = figures;
        this.views = views;
    }

    @GET
    @Path("/actions/groups")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "listActionGroups",
            summary = "How many actions each centre, objective or person has",
            description = "Of the actions that the same filters list, by name of the group.")
    public Paged<ActionGroup> groups(
            @RestQuery
                    @NotNull(message = "Say what to group by.")
                    @Parameter(description = "What to group by.", example = "CENTRE")
                    ActionGroup.By by,
            @BeanParam ActionFilter filter,
            @BeanParam PageQuery page) {
        return figures.groups(by, filter, page);
    }

    @GET
    @Path("/actions/figures")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "getActionFigures",
            summary = "The actions in figures: open week by week, overdue by age, by objective",
            description = "Of the actions that the same filters list.")
    public ActionFiguresView figures(@BeanParam ActionFilter filter) {
        return figures.figures(filter);
    }

    @GET
    @Path("/tracker-views")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "listTrackerViews",
            summary = "The filters that the caller keeps",
            description = "By name. Complete in one answer, at most 50.")
    public Paged<TrackerViewRow> views() {
        return views.mine();
    }

    /** Filters and the name to keep them under. */
    @Schema(name = "KeepTrackerView")
    record Keep(
            @NotBlank(message = "Give it a name.")
                    @Size(max = 80, message = "The name has at most {max} characters.")
                    @Schema(required = true, examples = "Due before Easter")
                    String name,
            @NotNull(message = "Send the filters.")
                    @Size(max = 1000, message = "The filters have at most {max} characters.")
                    @Schema(
                            required = true,
                            description = "The search part of the tracker's address.",
                            examples = "show=overdue&centre=10001")
                    String search) {}

    @POST
    @Path("/tracker-views")
    @Idempotent
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER
    })
    @Operation(operationId = "keepTrackerView", summary = "Keep filters under a name")
    public RestResponse<TrackerViewRow> keep(
            @NotNull(message = "Send a name and the filters.") @Valid Keep request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, views.keep(request.name(), request.search()));
    }

    @DELETE
    @Path("/tracker-views/{viewId}")
    @IfMatchRequired
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER
    })
    @Operation(operationId = "removeTrackerView", summary = "Remove filters that were kept")
    public void remove(@RestPath UUID viewId) {
        views.remove(viewId);
    }
}
