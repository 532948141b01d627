package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.touchstone.action.ActionSource;
import org.touchstone.action.InternalActions;
import org.touchstone.claim.ClaimHolds;
import org.touchstone.iqashare.Shareable;
import org.touchstone.iqashare.SharedContent;
import org.touchstone.iqashare.SharedContent.Entry;
import org.touchstone.iqashare.SharedContent.Line;
import org.touchstone.iqashare.SharedContent.Section;
import org.touchstone.iqashare.SharedKind;
import org.touchstone.iqashare.SharedPart;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;

/**
 * Records of samples as a share shows them, once they are closed (IQA-081): what was looked at and
 * found. What was said to the assessor, what they are asked to do, notes of countersigning, words
 * of addenda and conditions of a conflict are not read at all.
 */
@ApplicationScoped
class SharedSampleRecords implements SharedPart {

    private static final int MOST = 200;

    private static final String FROM =
            "sampling_record k join sampling_item i on i.id = k.item_id join work_plan w on w.id = k.plan_id"
                    + " join assessment s on s.id = i.assessment_id";

    private static final String NAMED =
            FROM
                    + " join programme p on p.id = s.programme_id join person o on o.id = k.assessor_id join person m on m.id = k.sampler_id"
                    + " left join person c on c.id = k.countersigner_id";

    private static final String COLUMNS =
            "i.id as item_id, w.reference as plan, s.learner as learner, p.title as programme, o.name as assessor, m.name as sampler,"
                    + " c.name as countersigner, k.countersigned_at as countersigned_at, k.signed_at as signed_at, k.units as units,"
                    + " k.criteria as criteria, k.method as method, k.is_valid as is_valid, k.is_authentic as is_authentic,"
                    + " k.is_current as is_current, k.is_sufficient as is_sufficient, k.decision as decision, k.sampled_on as sampled_on,"
                    + " i.stage as stage, i.draw_id as draw_id, k.told_at as told_at, k.acknowledged_at as acknowledged_at,"
                    + " (select count(*) from sampling_addendum a where a.record_id = k.id) as addenda";

    private static final String TITLE =
            "concat('Sample of ', s.unit, ', learner ', s.learner) as title";

    private final EntityManager database;
    private final InternalActions actions;
    private final ClaimHolds holds;

    SharedSampleRecords(EntityManager database, InternalActions actions, ClaimHolds holds) {
        this.database = database;
        this.actions = actions;
        this.holds = holds;
    }

    @Override
    public SharedKind kind() {
        return SharedKind.SAMPLE_RECORD;
    }

    @Override
    public List<Shareable> offered(UUID areaId) {
        return done("k.id as id, k.sampled_on as sampled_on, " + TITLE, FROM, areaId)
                .list(
                        database,
                        MOST,
                        row ->
                                new Shareable(
                                        SharedKind.SAMPLE_RECORD,
                                        row.uuid("id"),
                                        row.text("title"),
                                        row.date("sampled_on")));
    }

    @Override
    public SharedContent read(UUID areaId, UUID recordId) {
        return done(COLUMNS + ", " + TITLE, NAMED, areaId)
                .where("k.id = :id", "id", recordId)
                .list(database, 1, this::content)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("record"));
    }

    private static KeysetQuery done(String columns, String from, UUID areaId) {
        return KeysetQuery.select(columns, from, "k.id")
                .where("k.state = 'DONE'")
                .where("w.area_id = :area", "area", areaId)
                .order("sampledOn", "k.sampled_on")
                .defaultSort("-sampledOn");
    }

    private SharedContent content(Row row) {
        return SharedContent.of(
                row.text("title"),
                new Section("Sample", List.of(sample(row))),
                new Section("Evidence", List.of(checks(row))),
                new Section("Outcome", List.of(outcome(row))),
                new Section("Actions that came out of it", actions(row.uuid("item_id"))));
    }

    private static Entry sample(Row row) {
        return Entry.of(
                null,
                Line.of("Plan", row.text("plan")),
                Line.of("Learner", row.text("learner")),
                Line.of("Programme", row.text("programme")),
                Line.of("Units", row.text("units")),
                Line.of("Criteria", row.text("criteria")),
                Line.of("Stage", row.constant("stage", SampleStage.class)),
                Line.of(
                        "In the sample",
                        row.uuid("draw_id") == null ? "Added by choice" : "Drawn by the rule"),
                Line.of("Assessor", row.text("assessor")),
                Line.of("Looked at by", row.text("sampler")),
                Line.of("Method", row.constant("method", SampleMethod.class)),
                Line.of("Day", row.date("sampled_on")));
    }

    private static Entry checks(Row row) {
        return Entry.of(
                null,
                Line.of("Valid", row.flag("is_valid")),
                Line.of("Authentic", row.flag("is_authentic")),
                Line.of("Current", row.flag("is_current")),
                Line.of("Sufficient", row.flag("is_sufficient")));
    }

    private Entry outcome(Row row) {
        return Entry.of(
                null,
                Line.of("Decision", row.constant("decision", SampleDecision.class)),
                Line.of("Result held from claim", holds.holds(row.uuid("item_id"))),
                Line.of("Signed", row.instant("signed_at")),
                Line.of("Countersigned by", row.text("countersigner")),
                Line.of("Countersigned", row.instant("countersigned_at")),
                Line.of("Feedback given", row.instant("told_at")),
                Line.of("Feedback acknowledged", row.instant("acknowledged_at")),
                row.integer("addenda") == 0
                        ? List.of()
                        : Line.of("Addenda kept at the centre", row.integer("addenda")));
    }

    private List<Entry> actions(UUID itemId) {
        return actions.of(ActionSource.SAMPLE, List.of(itemId)).stream()
                .map(
                        one ->
                                Entry.of(
                                        one.reference(),
                                        Line.of("Due", one.dueOn()),
                                        Line.of("State", one.state())))
                .toList();
    }
}
