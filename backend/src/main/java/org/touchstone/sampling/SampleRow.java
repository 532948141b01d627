package org.touchstone.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.assessment.AssessmentMethod;
import org.touchstone.assessment.AssessmentState;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Versioned;
import org.touchstone.workplan.StaffFitness;

/** A decision that is, or was, in the sample of a plan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Sample")
record SampleRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID assessmentId,
        @Schema(required = true, examples = "L-0815") String learner,
        @Schema(required = true) UUID programmeId,
        @Schema(required = true, examples = "Sport, first year") String programme,
        @Schema(required = true, examples = "U302") String unit,
        @Schema(required = true) UUID assessorId,
        @Schema(required = true, examples = "Tilda Teacher") String assessor,
        @Schema(required = true) AssessmentMethod method,
        @Schema(required = true) AssessmentState assessmentState,
        @Schema(required = true) SampleStage stage,
        @Schema(required = true) ItemState state,
        @Schema(required = true, implementation = SampleReason[].class) @JsonRawValue
                String reasons,
        UUID responsibleId,
        @Schema(examples = "Ingrid Inspector") String responsible,
        @Schema(examples = "2026-12-04") LocalDate dueOn,
        @Schema(description = "Why it is out of the sample.") String endReason,
        @Schema(description = "How far its record is; absent while nobody began.")
                RecordState recordState,
        @Schema(description = "Absent while the record is a draft.") SampleDecision decision,
        @Schema(
                        description =
                                "The conditions under which a managed conflict lets that person look at it; for the lead and that person.",
                        examples = "A second member reads every judgement.")
                String conditions,
        @Schema(required = true) List<Command> allowedCommands,
        @Schema(required = true) long version)
        implements Versioned {

    static final String COLUMNS =
            "i.id as id, i.plan_id as plan_id, i.assessment_id as assessment_id, s.learner as learner, s.programme_id as programme_id,"
                    + " p.title as title, s.unit as unit, s.assessor_id as assessor_id, o.name as assessor_name, s.method as method,"
                    + " s.state as assessment_state, i.stage as stage, i.state as state, i.reasons as reasons,"
                    + " i.responsible_id as responsible_id, r.name as responsible_name, i.due_on as due_on, i.end_reason as end_reason,"
                    + " i.version as version, k.state as record_state, k.sampler_id as sampler_id, if(k.state = 'DRAFT', null, k.decision) as decision, "
                    + StaffFitness.conditions(
                            "i.centre_id", "i.responsible_id", "s.assessor_id", "s.learner")
                    + " as conditions";

    /**
     * Who reads it.
     *
     * @param leads whether they lead the area today
     * @param inTeam whether they are in the team today
     */
    record Reader(UUID me, boolean leads, boolean inTeam) {}

    static final String FROM =
            "sampling_item i join assessment s on s.id = i.assessment_id join programme p on p.id = s.programme_id"
                    + " join person o on o.id = s.assessor_id left join person r on r.id = i.responsible_id"
                    + " left join sampling_record k on k.item_id = i.id";

    static SampleRow of(Row row, Reader reader) {
        var responsible = row.uuid("responsible_id");
        return new SampleRow(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.uuid("assessment_id"),
                row.text("learner"),
                row.uuid("programme_id"),
                row.text("title"),
                row.text("unit"),
                row.uuid("assessor_id"),
                row.text("assessor_name"),
                row.constant("method", AssessmentMethod.class),
                row.constant("assessment_state", AssessmentState.class),
                row.constant("stage", SampleStage.class),
                row.constant("state", ItemState.class),
                row.text("reasons"),
                responsible,
                row.text("responsible_name"),
                row.date("due_on"),
                row.text("end_reason"),
                row.constant("record_state", RecordState.class),
                row.constant("decision", SampleDecision.class),
                reader.leads() || reader.me().equals(responsible) ? row.text("conditions") : null,
                commands(row, reader, responsible),
                row.number("version"));
    }

    private static List<Command> commands(Row row, Reader reader, UUID responsible) {
        var commands = new ArrayList<Command>();
        if (row.constant("state", ItemState.class).isOpen()) {
            var own = reader.me().equals(row.uuid("assessor_id"));
            var sampler = row.uuid("sampler_id");
            var asked = responsible == null ? reader.inTeam() : reader.me().equals(responsible);
            var free = sampler == null || responsible != null && !reader.me().equals(sampler);
            commands.addAll(Command.when(asked && !own && free, () -> Command.open("start")));
            commands.addAll(Command.when(reader.leads(), () -> Command.open("allocate")));
            commands.addAll(Command.when(reader.leads(), () -> Command.open("remove")));
        }
        return commands;
    }
}
