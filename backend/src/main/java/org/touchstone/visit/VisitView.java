package org.touchstone.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/**
 * A visit as both sides read it; what only the awarding organisation may know is left out for the
 * centre.
 */
@Schema(name = "Visit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true, examples = "V-2016-00042") String reference,
        @Schema(required = true) VisitState state,
        @Schema(required = true) CentreRef centre,
        @Schema(required = true) UUID enrolmentId,
        @Schema(required = true) CycleRef cycle,
        @Schema(required = true) SchemeRef scheme,
        @Schema(required = true, description = "The line of stages, the same for both sides.")
                List<Stage> stages,
        @Schema(description = "The reviewer; for the centre from the day of announcement on.")
                Contact reviewer,
        @Schema(required = true) Owner owner,
        @Schema(required = true) Allocation allocation,
        @Schema(description = "First day of the agreed date.") LocalDate startOn,
        @Schema(description = "Last day of the agreed date.") LocalDate endOn,
        @Schema(required = true, description = "The negotiation of the date, oldest first.")
                List<Proposal> proposals,
        @Schema(required = true, description = "Dates that were agreed and given up.")
                List<FormerDate> history,
        @Schema(description = "Days outside the window that the quality manager allowed.")
                WindowException windowException,
        @Schema(description = "What is due next.") DeadlineSummary nextDeadline,
        @Schema(required = true) List<VisitFlag> flags,
        @Schema(required = true) List<Consortium> consortia,
        @Schema(required = true) List<FocusArea> focusAreas,
        @Schema(required = true, description = "Sites of the centre that were looked at.")
                List<SiteRef> sitesReviewed,
        @Schema(description = "The sites the centre has today, while the visit is in progress.")
                List<SiteRef> centreSites,
        @Schema(description = "That the visit started although something was missing.")
                Override startedWithOverride,
        @Schema(description = "Why the case was withdrawn, deferred or cancelled.")
                String endReason,
        @Schema(description = "The visit of an earlier cycle whose report was published last.")
                Previous previous,
        @Schema(required = true) List<Command> allowedCommands)
        implements Versioned {

    @Schema(name = "VisitCentre")
    record CentreRef(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String name,
            @Schema(required = true) Nation nation) {}

    @Schema(name = "VisitCycle")
    record CycleRef(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "2016–2017") String name,
            @Schema(required = true) LocalDate windowFrom,
            @Schema(required = true) LocalDate windowTo) {}

    @Schema(name = "VisitScheme")
    record SchemeRef(
            @Schema(required = true, examples = "pearson-qmr") String code,
            @Schema(required = true, examples = "2016-17") String version,
            @Schema(required = true) String title,
            @Schema(required = true, description = "The scheme's word for a visit.")
                    String visitWord,
            @Schema(required = true, description = "The scheme's word for the reviewer.")
                    String reviewerWord,
            @Schema(required = true, description = "The scheme's word for the centre's contact.")
                    String contactWord) {}

    /** A stage of the case (QMR-317). */
    @Schema(name = "VisitStage")
    record Stage(
            @Schema(required = true) Name stage,
            @Schema(required = true) Progress progress,
            @Schema(description = "The day it was reached.") LocalDate on) {

        @Schema(name = "VisitStageName")
        enum Name {
            ALLOCATED,
            DATED,
            PREPARED,
            VISITED,
            REPORTED,
            ACTIONS,
            CLOSED
        }

        @Schema(name = "VisitStageProgress")
        enum Progress {
            DONE,
            CURRENT,
            AHEAD
        }
    }

    @Schema(name = "VisitContactPerson")
    record Contact(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            String email,
            String phone) {}

    @Schema(name = "VisitOwner")
    record Owner(
            @Schema(
                            required = true,
                            description =
                                    "REVIEWER, or QUALITY_MANAGER while certification is blocked.")
                    Role role) {}

    @Schema(name = "VisitAllocation")
    record Allocation(
            @Schema(description = "The name may be expected from this day.") LocalDate dueFrom,
            @Schema(description = "After this day it is late.") LocalDate dueBy,
            @Schema(description = "When the present reviewer was named.") LocalDate on,
            @Schema(required = true) boolean announced) {}

    @Schema(name = "VisitDateProposal")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proposal(
            @Schema(required = true) UUID id,
            @Schema(required = true, description = "Dates of one turn were proposed together.")
                    int turn,
            @Schema(required = true) LocalDate startOn,
            @Schema(required = true) LocalDate endOn,
            @Schema(required = true) Side side,
            @Schema(required = true) String proposedBy,
            @Schema(required = true) Instant proposedAt,
            String note,
            @Schema(required = true) ProposalState state,
            String answeredBy,
            Instant answeredAt,
            String answer) {}

    @Schema(name = "VisitFormerDate")
    record FormerDate(
            @Schema(required = true) LocalDate startOn,
            @Schema(required = true) LocalDate endOn,
            Instant releasedAt,
            String reason) {}

    @Schema(name = "VisitWindowException")
    record WindowException(
            @Schema(required = true) LocalDate from,
            @Schema(required = true) LocalDate to,
            @Schema(required = true) String reason) {}

    @Schema(name = "VisitConsortium")
    record Consortium(
            @Schema(required = true) String name,
            @Schema(required = true, description = "The centre that leads.") CentreName lead,
            @Schema(required = true) boolean leads) {

        @Schema(name = "VisitConsortiumLead")
        record CentreName(
                @Schema(required = true) String number, @Schema(required = true) String name) {}
    }

    @Schema(name = "VisitSite")
    record SiteRef(@Schema(required = true) UUID id, @Schema(required = true) String name) {}

    @Schema(name = "VisitStartOverride")
    record Override(
            @Schema(required = true) String by,
            @Schema(required = true) String reason,
            LocalDate on) {}

    @Schema(name = "PreviousVisit")
    record Previous(
            @Schema(required = true) UUID id,
            @Schema(required = true) String reference,
            @Schema(required = true) String cycle) {}
}
