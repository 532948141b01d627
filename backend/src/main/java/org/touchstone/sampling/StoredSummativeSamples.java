package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.touchstone.claim.SummativeSamples;
import org.touchstone.shared.paging.KeysetQuery;

/**
 * Looks for the samples at the end that full claims rest on (IQA-072), in one statement. A learner
 * who is in the sample waits until the own samples at the end are done; every other one until at
 * least one sample at the end was done of each of their assessors on the programme.
 */
@ApplicationScoped
class StoredSummativeSamples implements SummativeSamples {

    private static final int MOST = 50_000;

    private final EntityManager database;

    StoredSummativeSamples(EntityManager database) {
        this.database = database;
    }

    /** How a learner stands with one assessor. */
    private record Standing(UUID programmeId, String learner, int waiting, boolean sampled) {}

    @Override
    public List<Missing> missing(Collection<UUID> programmes, Collection<String> learners) {
        var byLearner = new HashMap<List<Object>, List<Standing>>();
        for (var one : standings(programmes, learners)) {
            byLearner
                    .computeIfAbsent(
                            List.of(one.programmeId(), one.learner()), key -> new ArrayList<>())
                    .add(one);
        }
        var missing = new ArrayList<Missing>();
        for (var programme : programmes) {
            for (var learner : learners) {
                var words = words(byLearner.get(List.<Object>of(programme, learner)));
                if (words != null) {
                    missing.add(new Missing(programme, learner, words));
                }
            }
        }
        return missing;
    }

    private static String words(List<Standing> ofLearner) {
        if (ofLearner == null) {
            return "No decision on this learner is on record, so nothing can have been sampled at the end.";
        }
        var waiting = ofLearner.stream().mapToInt(Standing::waiting).sum();
        if (waiting > 0) {
            return waiting == 1
                    ? "A sample at the end of this learner's work is planned and not done yet."
                    : "%d samples at the end of this learner's work are planned and not done yet."
                            .formatted(waiting);
        }
        return ofLearner.stream().allMatch(Standing::sampled)
                ? null
                : "No sample at the end was done yet of the decisions of an assessor of this learner.";
    }

    private List<Standing> standings(Collection<UUID> programmes, Collection<String> learners) {
        return KeysetQuery.select(
                        "d.programme_id as programme_id, d.learner as learner, d.waiting as waiting,"
                                + " exists (select 1 from sampling_item j join assessment t on t.id = j.assessment_id where j.plan_id = d.plan_id"
                                + " and j.assessor_id = d.assessor_id and j.state = 'DONE' and j.stage = 'SUMMATIVE'"
                                + " and t.programme_id = d.programme_id) as sampled",
                        "(select s.programme_id, s.learner, s.assessor_id, k.plan_id,"
                                + " count(case when i.stage = 'SUMMATIVE' and i.state in ('PLANNED', 'AWAITING_COUNTERSIGNATURE') then 1 end) as waiting"
                                + " from claim_condition k join assessment s on s.centre_id = k.centre_id and s.programme_id = k.programme_id"
                                + " left join sampling_item i on i.plan_id = k.plan_id and i.assessment_id = s.id"
                                + " where k.programme_id in (:programmes) and s.learner in (:learners) and s.state <> 'WITHDRAWN'"
                                + " group by s.programme_id, s.learner, s.assessor_id, k.plan_id) d",
                        "d.assessor_id")
                .bind("programmes", programmes)
                .bind("learners", learners)
                .list(
                        database,
                        MOST,
                        row ->
                                new Standing(
                                        row.uuid("programme_id"),
                                        row.text("learner"),
                                        row.integer("waiting"),
                                        row.flag("sampled")));
    }
}
