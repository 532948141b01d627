package org.touchstone.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** An assessor observed at work, planned or done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Observation")
record ObservationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tilda Teacher") String assessor,
        @Schema(required = true) UUID observerId,
        @Schema(required = true, examples = "Ingrid Inspector") String observer,
        @Schema(required = true, examples = "2026-11-20") LocalDate plannedFor,
        @Schema(required = true) ObservationState state,
        ObservationMethod method,
        @Schema(description = "The centre's reference, never a name.", examples = "L-0815")
                String learner,
        UUID siteId,
        @Schema(examples = "Main site") String site,
        @Schema(required = true) boolean remote,
        @Schema(examples = "2026-11-20") LocalDate heldOn,
        @Schema(
                        description =
                                "For the assessor, who reads it once it is given; else for the lead, the observer and the head of centre.")
                String feedback,
        @Schema(description = "Why it was cancelled.") String endReason,
        @Schema(description = "When the feedback was given.") Instant toldAt,
        Instant acknowledgedAt,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "i.id as id, i.plan_id as plan_id, i.assessor_id as assessor_id, a.name as assessor_name, i.observer_id as observer_id,"
                    + " o.name as observer_name, i.planned_for as planned_for, i.state as state, i.method as method, i.learner as learner,"
                    + " i.site_id as site_id, t.name as site_name, i.remote as remote, i.held_on as held_on, i.feedback as feedback,"
                    + " i.end_reason as end_reason, i.told_at as told_at, i.acknowledged_at as acknowledged_at, i.version as version";

    static final String FROM =
            "observation i join person a on a.id = i.assessor_id join person o on o.id = i.observer_id left join site t on t.id = i.site_id";

    /**
     * Who reads it.
     *
     * @param leads whether they lead the area today
     * @param head whether they head the centre
     */
    record Reader(UUID me, boolean leads, boolean head) {}

    static ObservationView of(Row row, Reader reader) {
        var state = row.constant("state", ObservationState.class);
        var observes = reader.me().equals(row.uuid("observer_id"));
        var assesses = reader.me().equals(row.uuid("assessor_id"));
        var told = row.instant("told_at");
        var acknowledged = row.instant("acknowledged_at");
        var reads = observes || reader.leads() || reader.head() || assesses && told != null;
        var commands = new ArrayList<Command>();
        if (state == ObservationState.PLANNED) {
            commands.addAll(Command.when(observes, () -> Command.open("save")));
            commands.addAll(Command.when(observes, () -> Command.open("record")));
            commands.addAll(Command.when(reader.leads(), () -> Command.open("cancel")));
        }
        commands.addAll(
                Command.when(
                        assesses && told != null && acknowledged == null,
                        () -> Command.open("acknowledge")));
        return new ObservationView(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.uuid("assessor_id"),
                row.text("assessor_name"),
                row.uuid("observer_id"),
                row.text("observer_name"),
                row.date("planned_for"),
                state,
                row.constant("method", ObservationMethod.class),
                row.text("learner"),
                row.uuid("site_id"),
                row.text("site_name"),
                row.flag("remote"),
                row.date("held_on"),
                reads ? row.text("feedback") : null,
                row.text("end_reason"),
                told,
                acknowledged,
                commands,
                row.number("version"));
    }
}
