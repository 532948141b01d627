package org.touchstone.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The level of each objective. */
@Path("/visits/{visitId}/judgements")
@Tag(name = "Judging")
class JudgementResource {

    private final JudgementService judgements;

    JudgementResource(JudgementService judgements) {
        this.judgements = judgements;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listJudgements",
            summary = "All objectives of a visit with their levels",
            description =
                    "Complete in one answer: one row per objective of the scheme, with the level that the findings propose. The centre reads"
                            + " it once the report is published.")
    public JudgementsView list(@RestPath @Parameter(description = "The visit.") UUID visitId) {
        return judgements.list(visitId);
    }

    @GET
    @Path("/{objective}")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "getJudgement", summary = "One objective with its level")
    public JudgementView get(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "Code of the objective.", example = "QO.3")
                    String objective) {
        return judgements.get(visitId, objective);
    }

    @GET
    @Path("/{objective}/history")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER
    })
    @Operation(
            operationId = "listJudgementChanges",
            summary = "How the level of an objective came about",
            description = "Sorted by `at`. Nothing of it is ever changed.")
    public Paged<JudgementChangeRow> history(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "Code of the objective.", example = "QO.3")
                    String objective,
            @BeanParam PageQuery page) {
        return judgements.history(visitId, objective, page);
    }

    @PUT
    @Path("/{objective}")
    @IfMatchRequired
    @RolesAllowed(Roles.REVIEWER)
    @Operation(
            operationId = "saveJudgement",
            summary = "Give an objective its level",
            description =
                    "By the visit's reviewer, when every measure of it has a finding. The level must fit the findings; one that differs from the"
                            + " proposal needs a rationale, one that differs from the spoken feedback a reason. An objective without a level has"
                            + " version 0.")
    public JudgementView save(
            @RestPath @Parameter(description = "The visit.") UUID visitId,
            @RestPath @Parameter(description = "Code of the objective.", example = "QO.3")
                    String objective,
            @NotNull(message = "Send an object.") @Valid SaveJudgement request) {
        return judgements.save(visitId, objective, request);
    }
}
