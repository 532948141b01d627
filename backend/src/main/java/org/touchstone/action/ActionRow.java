package org.touchstone.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.time.WorkingCalendars;

/** One action of the tracker: the same shape for every kind of action. */
@Schema(name = "ActionRow")
record ActionRow(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "EA-2016-00042") String reference,
        @Schema(required = true) ActionKind kind,
        @Schema(description = "The visit whose report asked for it; none for an internal action.")
                UUID visitId,
        String visitReference,
        @Schema(required = true) UUID centreId,
        @Schema(required = true) String centreNumber,
        @Schema(required = true) String centreName,
        @Schema(
                        description = "What it was judged against; none for an internal action.",
                        examples = "QO.4")
                String objective,
        @Schema(examples = "QO.4.2") String measure,
        @Schema(required = true, description = "What is asked.") String words,
        String levelTag,
        String subjectTag,
        @Schema(required = true) ActionState state,
        @Schema(required = true, description = "Neither resolved nor handed in by the due day.")
                boolean overdue,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true, description = "The first due date, whatever was extended since.")
                LocalDate originalDueOn,
        @Schema(
                        description =
                                "Calendar days to the due day while the centre has to act; negative once it is past.")
                Integer daysLeft,
        @Schema(description = "Working days of the centre's nation, likewise.")
                Integer workingDaysLeft,
        @Schema(required = true, description = "How much is done, 0 to 100.") int percent,
        UUID ownerId,
        String ownerName,
        UUID reviewerId,
        String reviewerName,
        @Schema(description = "What an internal action came out of.") ActionSource source,
        @Schema(description = "The record that it came out of.") UUID sourceId,
        @Schema(description = "Who accepts an internal action as done.") UUID verifierId,
        String verifierName,
        @Schema(required = true) LocalDate openedOn,
        @Schema(description = "When the centre said it was done.") LocalDate doneOn,
        @Schema(description = "When the monitor agreed.") LocalDate acceptedOn,
        @Schema(description = "When it was seen to have had its effect.") LocalDate effectiveOn,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true, description = "Whose turn it is.") WaitingOn waitingOn,
        @Schema(description = "The day that the centre asks for, while that is undecided.")
                LocalDate extensionWanted,
        @Schema(required = true, description = "For commands about many actions.") long version) {

    static final String COLUMNS =
            "a.id as id, a.reference as reference, a.kind as kind, a.visit_id as visit_id, v.reference as visit_reference,"
                    + " c.id as centre_id, c.number as centre_number, c.name as centre_name, c.nation as nation,"
                    + " a.objective as objective, a.measure as measure, a.words as words, a.level_tag as level_tag,"
                    + " a.subject_tag as subject_tag, a.state as state, a.due_on as due_on, a.original_due_on as original_due_on,"
                    + " a.percent as percent, a.owner_id as owner_id, o.name as owner_name, v.reviewer_id as reviewer_id,"
                    + " r.name as reviewer_name, a.source as source, a.source_id as source_id,"
                    + " a.verifier_id as verifier_id, w.name as verifier_name, a.opened_on as opened_on, a.done_on as done_on, a.accepted_on as accepted_on,"
                    + " a.effective_on as effective_on, a.updated_at as updated_at, x.wanted_due_on as extension_wanted,"
                    + " a.version as version";

    static final String VISIT = " left join visit v on v.id = a.visit_id";
    static final String EXTENSION = " left join action_extension x on x.open_key = a.id";

    static final String TABLES =
            "action a"
                    + VISIT
                    + " left join enrolment e on e.id = a.enrolment_id"
                    + " join centre c on c.id = a.centre_id left join person o on o.id = a.owner_id"
                    + " left join person r on r.id = v.reviewer_id"
                    + " left join person w on w.id = a.verifier_id"
                    + EXTENSION;

    /** Whose turn it is. */
    @Schema(name = "WaitingOn")
    enum WaitingOn {
        CENTRE,
        MONITOR,
        NOBODY;

        static WaitingOn of(ActionState state) {
            return state.isWithCentre()
                    ? CENTRE
                    : state == ActionState.SUBMITTED ? MONITOR : NOBODY;
        }
    }

    static ActionRow of(Row row, WorkingCalendars calendars, LocalDate today) {
        var state = row.constant("state", ActionState.class);
        var dueOn = row.date("due_on");
        var running = state.isWithCentre();
        return new ActionRow(
                row.uuid("id"),
                row.text("reference"),
                row.constant("kind", ActionKind.class),
                row.uuid("visit_id"),
                row.text("visit_reference"),
                row.uuid("centre_id"),
                row.text("centre_number"),
                row.text("centre_name"),
                row.text("objective"),
                row.text("measure"),
                row.text("words"),
                row.text("level_tag"),
                row.text("subject_tag"),
                state,
                Action.isOverdue(state, dueOn, row.date("done_on"), today),
                dueOn,
                row.date("original_due_on"),
                running ? (int) ChronoUnit.DAYS.between(today, dueOn) : null,
                running
                        ? calendars.of(row.constant("nation", Nation.class)).between(today, dueOn)
                        : null,
                row.integer("percent"),
                row.uuid("owner_id"),
                row.text("owner_name"),
                row.uuid("reviewer_id"),
                row.text("reviewer_name"),
                row.constant("source", ActionSource.class),
                row.uuid("source_id"),
                row.uuid("verifier_id"),
                row.text("verifier_name"),
                row.date("opened_on"),
                row.date("done_on"),
                row.date("accepted_on"),
                row.date("effective_on"),
                row.instant("updated_at"),
                WaitingOn.of(state),
                row.date("extension_wanted"),
                row.number("version"));
    }
}
