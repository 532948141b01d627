package org.touchstone.restriction;

import static org.touchstone.shared.security.Roles.ADVISER;
import static org.touchstone.shared.security.Roles.AO_ADMIN;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.CENTRE_MANAGER;
import static org.touchstone.shared.security.Roles.EXAMS_OFFICER;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.MIS_CLIENT;
import static org.touchstone.shared.security.Roles.PRINCIPAL_REVIEWER;
import static org.touchstone.shared.security.Roles.QUALITY_MANAGER;
import static org.touchstone.shared.security.Roles.REVIEWER;
import static org.touchstone.shared.security.Roles.SENIOR_REVIEWER;
import static org.touchstone.shared.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.web.IfMatchRequired;

/** Certification blocks: the board, the decision, the way to release (QMR-207 to QMR-231). */
@Path("/certification-blocks")
@Tag(
        name = "Restriction",
        description =
                "What limits a centre: certification blocks, from the recommendation to the release.")
class BlockResource {

    private final BlockReading reading;
    private final DecisionService decisions;
    private final PlanService plans;
    private final ReleaseService releases;

    BlockResource(
            BlockReading reading,
            DecisionService decisions,
            PlanService plans,
            ReleaseService releases) {
        this.reading = reading;
        this.decisions = decisions;
        this.plans = plans;
        this.releases = releases;
    }

    @GET
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        EXAMS_OFFICER,
        CENTRE_MANAGER,
        MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CLAIMS_READ)
    @Operation(
            operationId = "listCertificationBlocks",
            summary = "Blocks with their ages, the longest-standing first",
            description = "A centre sees its own once they were applied.")
    public Paged<BlockRow> list(
            @Valid @BeanParam ChangesQuery page,
            @RestQuery @Parameter(description = "Only in these states.") List<BlockState> state,
            @RestQuery @Parameter(description = "Only of this centre.") UUID centre,
            @RestQuery
                    @Parameter(
                            description = "Only those with something undecided, or only the rest.")
                    Boolean undecided) {
        return reading.list(page, state, centre, undecided);
    }

    @GET
    @Path("/{blockId}")
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        EXAMS_OFFICER,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "getCertificationBlock",
            summary = "A block with its grounds and its remedial plan")
    public BlockView get(@RestPath UUID blockId) {
        return reading.get(blockId);
    }

    @POST
    @Path("/{blockId}/decide")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(QUALITY_MANAGER)
    @Operation(
            operationId = "decideCertificationBlock",
            summary = "Decide, objective by objective, on what a report recommended",
            description =
                    "Where a level stays the block is applied; where all are raised there is none. The report is published, the case changes"
                            + " its owner and everyone is told, all in this step. Needs a recent sign-in, and someone who did not recommend it.")
    public BlockView decide(
            @RestPath UUID blockId,
            @NotNull(message = "Send the decision.") @Valid BlockRequests.Decide request) {
        return decisions.decide(blockId, request);
    }

    @PUT
    @Path("/{blockId}/plan")
    @IfMatchRequired
    @RolesAllowed({QUALITY_MANAGER, CENTRE_CONTACT, HEAD_OF_CENTRE})
    @Operation(
            operationId = "proposeRemedialPlan",
            summary = "Write the remedial plan anew",
            description = "Whoever writes it agrees to it; the other side is asked.")
    public BlockView propose(
            @RestPath UUID blockId,
            @NotNull(message = "Send the plan.") @Valid BlockRequests.Plan request) {
        return plans.propose(blockId, request);
    }

    @POST
    @Path("/{blockId}/accept-plan")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({QUALITY_MANAGER, CENTRE_CONTACT, HEAD_OF_CENTRE})
    @Operation(
            operationId = "acceptRemedialPlan",
            summary = "Agree to the remedial plan as it stands")
    public BlockView accept(
            @RestPath UUID blockId,
            @NotNull(message = "Send an empty object.") @Valid BlockRequests.Accept request) {
        return plans.accept(blockId);
    }

    @POST
    @Path("/{blockId}/items/{itemId}/mark-done")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({QUALITY_MANAGER, CENTRE_CONTACT, HEAD_OF_CENTRE})
    @Operation(
            operationId = "markRemedialItemDone",
            summary = "Say that an item of the remedial plan is done")
    public BlockView done(
            @RestPath UUID blockId,
            @RestPath UUID itemId,
            @NotNull(message = "Say what was done.") @Valid BlockRequests.Done request) {
        return plans.done(blockId, itemId, request);
    }

    @POST
    @Path("/{blockId}/release")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(QUALITY_MANAGER)
    @Operation(
            operationId = "releaseCertificationBlock",
            summary = "Submit the progress report, which releases the block",
            description = "Every item of the agreed plan must be done. Needs a recent sign-in.")
    public BlockView release(
            @RestPath UUID blockId,
            @NotNull(message = "Send the progress report.") @Valid BlockRequests.Release request) {
        return releases.release(blockId, request);
    }

    @POST
    @Path("/{blockId}/hand-back")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(QUALITY_MANAGER)
    @Operation(
            operationId = "handBackCase",
            summary = "Give the case back to the reviewer after the release")
    public BlockView handBack(
            @RestPath UUID blockId,
            @NotNull(message = "Say why.") @Valid BlockRequests.HandBack request) {
        return releases.handBack(blockId, request);
    }
}
