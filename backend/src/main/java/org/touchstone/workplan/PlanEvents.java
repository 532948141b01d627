package org.touchstone.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.workplan.AreaEvents.OfCentre;

/** Facts about plans and their versions; the centre's own. */
public final class PlanEvents {

    private PlanEvents() {}

    /** An amendment was begun. */
    record IqaAmendmentBegun(
            About about, String reference, int number, ChangeTrigger trigger, String reason)
            implements OfCentre {}

    /** A member acknowledged that they were told of a version. */
    record IqaVersionAcknowledged(About about, UUID versionId, UUID personId) implements OfCentre {}

    /** The team was briefed on a version. */
    record IqaBriefingHeld(About about, UUID versionId, LocalDate heldOn, Set<UUID> attendees)
            implements OfCentre {}

    /** A part of a version that is saved as a whole. */
    @Schema(name = "IqaPlanSection")
    enum Section {
        CONTEXT,
        PRIORITIES,
        SUCCESS_CRITERIA,
        ACTIVITIES,
        MONITORING_POINTS,
        CHANGE_REASONS,
        SAMPLING_POLICY
    }

    /** A plan was opened for an area and period, with its first draft. */
    record IqaPlanOpened(
            About about, String reference, UUID areaId, LocalDate startsOn, LocalDate endsOn)
            implements OfCentre {}

    /** A section of a draft was saved; the count is of its items. */
    record IqaPlanDraftSaved(About about, String reference, int number, Section section, int items)
            implements OfCentre {}

    /** A version went from one state to another without being published. */
    record IqaPlanVersionMoved(
            About about,
            String reference,
            UUID versionId,
            int number,
            VersionState from,
            VersionState to,
            String reason)
            implements OfCentre {}

    /**
     * A version is in force from now on; the one before may be null. The overloads say why somebody
     * has more work than time, by member (IQA-013).
     */
    public record IqaPlanVersionPublished(
            About about,
            String reference,
            UUID planId,
            UUID versionId,
            int number,
            UUID versionBefore,
            String contentHash,
            String summary,
            Map<UUID, String> overloads)
            implements OfCentre, MovesSampling {}

    /** A plan was closed, early for that reason or at its end. */
    record IqaPlanClosed(
            About about,
            String reference,
            UUID planId,
            LocalDate closedOn,
            String reason,
            int carriedForward)
            implements OfCentre, MovesSampling {}

    /** The lead asks to open a closed plan again. */
    record IqaReopeningAsked(About about, String reference, String reason) implements OfCentre {}

    /** The head of centre does not want it opened again. */
    record IqaReopeningRefused(About about, String reference, String reason) implements OfCentre {}

    /** A closed plan is open again. */
    record IqaPlanReopened(About about, String reference, String reason)
            implements OfCentre, MovesSampling {}

    /** An activity was carried out. */
    record IqaActivityDone(About about, UUID activityId, UUID personId, LocalDate doneOn)
            implements OfCentre {}

    /** The lead noted how a success criterion stands. */
    record IqaSuccessNoted(
            About about, UUID criterionId, LocalDate on, BigDecimal value, String judgement)
            implements OfCentre {}
}
