package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;

/** What a sample of an assessor's own decision came to, for that assessor (IQA-027). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SampleFeedback")
record FeedbackRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID centreId,
        @Schema(required = true, examples = "L-0815") String learner,
        @Schema(required = true, examples = "Sport, first year") String programme,
        @Schema(required = true, examples = "U302") String units,
        @Schema(examples = "1.1 to 2.3") String criteria,
        @Schema(required = true) SampleStage stage,
        @Schema(required = true) SampleMethod method,
        @Schema(required = true) EvidenceChecks checks,
        @Schema(required = true) SampleDecision decision,
        @Schema(required = true, examples = "Clear judgements; plan the next observation earlier.")
                String feedback,
        @Schema(required = true, examples = "2026-11-20") LocalDate sampledOn,
        @Schema(required = true, examples = "Ingrid Inspector") String sampler,
        @Schema(required = true) Instant toldAt,
        Instant acknowledgedAt,
        @Schema(
                        description =
                                "The actions for the assessor that came out of it; only where one record is read.")
                List<RecordView.OpenedAction> actions,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "r.id as id, r.centre_id as centre_id, s.learner as learner, p.title as title, r.units as units, r.criteria as criteria,"
                    + " i.stage as stage, r.method as method, r.is_valid as is_valid, r.is_authentic as is_authentic, r.is_current as is_current,"
                    + " r.is_sufficient as is_sufficient, r.decision as decision, r.feedback as feedback, r.sampled_on as sampled_on,"
                    + " o.name as sampler_name, r.told_at as told_at, r.acknowledged_at as acknowledged_at, r.version as version";

    static final String FROM =
            "sampling_record r join sampling_item i on i.id = r.item_id join assessment s on s.id = i.assessment_id"
                    + " join programme p on p.id = s.programme_id join person o on o.id = r.sampler_id";

    /** Without the actions, as lists show it. */
    static FeedbackRow of(Row row) {
        return of(row, null);
    }

    static FeedbackRow of(Row row, List<RecordView.OpenedAction> actions) {
        var acknowledged = row.instant("acknowledged_at");
        return new FeedbackRow(
                row.uuid("id"),
                row.uuid("centre_id"),
                row.text("learner"),
                row.text("title"),
                row.text("units"),
                row.text("criteria"),
                row.constant("stage", SampleStage.class),
                row.constant("method", SampleMethod.class),
                new EvidenceChecks(
                        row.flag("is_valid"),
                        row.flag("is_authentic"),
                        row.flag("is_current"),
                        row.flag("is_sufficient")),
                row.constant("decision", SampleDecision.class),
                row.text("feedback"),
                row.date("sampled_on"),
                row.text("sampler_name"),
                row.instant("told_at"),
                acknowledged,
                actions,
                Command.when(acknowledged == null, () -> Command.open("acknowledge")),
                row.number("version"));
    }
}
