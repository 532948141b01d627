package org.touchstone.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Teams of reviewers and what lies with each of their members (QMR-061, QMR-066). */
@Path("/teams")
@Tag(name = "Visit")
class TeamResource {

    private final TeamService teams;

    TeamResource(TeamService teams) {
        this.teams = teams;
    }

    /** A team with all of its members. */
    @Schema(name = "NewReviewerTeam")
    record NewTeam(
            @Schema(required = true)
                    @NotBlank(message = "Give the team a name.")
                    @Size(max = 120, message = "Use at most 120 characters.")
                    String name,
            @Schema(required = true) @NotNull(message = "Say who leads it.") UUID leaderId,
            @Schema(required = true)
                    @NotNull(message = "Say who belongs to it; the list may be empty.")
                    @Size(max = 500, message = "A team has at most 500 members.")
                    List<@NotNull(message = "Name the reviewer.") @Valid NewMember> members) {}

    /** A reviewer of the team. */
    @Schema(name = "NewReviewerTeamMember")
    record NewMember(
            @Schema(required = true) @NotNull(message = "Name the reviewer.") UUID personId,
            @Schema(description = "How many visits the reviewer takes on in a cycle.")
                    @Min(value = 0, message = "Use 0 or more.")
                    Integer capacity) {}

    @GET
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "listReviewerTeams", summary = "Teams of reviewers, by name")
    public Paged<TeamRow> list(@BeanParam PageQuery page) {
        return teams.list(page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PRINCIPAL_REVIEWER, Roles.AO_ADMIN})
    @Operation(operationId = "formReviewerTeam", summary = "Form a team of reviewers")
    public RestResponse<TeamView> form(
            @NotNull(message = "Send the team.") @Valid NewTeam request) {
        var team = teams.form(request);
        return RestResponse.ResponseBuilder.<TeamView>created(
                        URI.create("/api/v1/teams/" + team.id()))
                .entity(team)
                .build();
    }

    @GET
    @Path("/{teamId}")
    @RolesAllowed({
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.AO_ADMIN
    })
    @Operation(operationId = "getReviewerTeam", summary = "A team with its members")
    public TeamView get(@RestPath UUID teamId) {
        return teams.get(teamId);
    }

    @PUT
    @Path("/{teamId}")
    @IfMatchRequired
    @RolesAllowed({Roles.PRINCIPAL_REVIEWER, Roles.AO_ADMIN})
    @Operation(
            operationId = "editReviewerTeam",
            summary = "Change a team",
            description = "Replaces name, leader and members.")
    public TeamView edit(
            @RestPath UUID teamId, @NotNull(message = "Send the team.") @Valid NewTeam request) {
        return teams.edit(teamId, request);
    }

    @GET
    @Path("/mine/load")
    @RolesAllowed({Roles.TEAM_LEADER})
    @Operation(
            operationId = "listMyTeamLoad",
            summary = "The work of the reviewers I lead",
            description = "One row per reviewer with open visits and what is late.")
    public Paged<ReviewerLoad> load(@BeanParam PageQuery page) {
        return teams.load(page);
    }
}
