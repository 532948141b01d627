package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.assessment.AssessmentDirectory;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Viewer;
import org.touchstone.workplan.StaffFitness;
import org.touchstone.workplan.WorkPlans;

/**
 * Who writes and reads the record of a sample: never on their own assessment (IQA-032), never
 * against a prohibited conflict (IQA-077).
 */
@ApplicationScoped
class RecordAccess {

    private final WorkPlans plans;
    private final AssessmentDirectory assessments;
    private final SamplingRepository samples;
    private final RecordRepository records;
    private final DecisionRepository decisions;
    private final StaffFitness fitness;
    private final Viewer viewer;

    RecordAccess(
            WorkPlans plans,
            AssessmentDirectory assessments,
            SamplingRepository samples,
            RecordRepository records,
            DecisionRepository decisions,
            StaffFitness fitness,
            Viewer viewer) {
        this.plans = plans;
        this.assessments = assessments;
        this.samples = samples;
        this.records = records;
        this.decisions = decisions;
        this.fitness = fitness;
        this.viewer = viewer;
    }

    /** A sample with its plan and the decision that is looked at. */
    record Sample(WorkPlans.Known plan, SampleItem item, AssessmentDirectory.Fact fact) {}

    /** The sample, if the caller sees its plan. */
    Sample readable(UUID planId, UUID sampleId) {
        var plan = plans.readable(planId);
        var item = samples.require(plan.id(), sampleId);
        var fact =
                assessments
                        .find(plan.centreId(), item.assessmentId())
                        .orElseThrow(() -> new NotFound("assessment"));
        return new Sample(plan, item, fact);
    }

    /** Its record; a draft shows to who writes it and to the lead. */
    SampleRecord record(Sample sample) {
        return records.of(sample.item().id())
                .filter(
                        record ->
                                record.state() != RecordState.DRAFT
                                        || sample.plan().leads()
                                        || record.samplerId().equals(viewer.personId()))
                .orElseThrow(() -> new NotFound("record"));
    }

    /** Refuses whoever must not look at this decision, or was not asked to. */
    void requireMayLook(Sample sample) {
        var me = viewer.personId();
        var item = sample.item();
        requireIndependent(sample, me);
        if (!item.state().isOpen()) {
            var problem =
                    item.state().isIn()
                            ? SamplingProblem.SAMPLE_DONE
                            : SamplingProblem.NOT_IN_SAMPLE;
            throw new NotAllowedInState(item.state(), problem, problem.sentence());
        }
        var asked =
                item.responsibleId() == null
                        ? sample.plan().team().contains(me)
                        : item.responsibleId().equals(me);
        if (!asked) {
            throw new Refused(403, SamplingProblem.NOT_YOURS, SamplingProblem.NOT_YOURS.sentence());
        }
    }

    /**
     * Nobody looks at their own decision, or one they signed beside, nor where a conflict forbids
     * it; no way round.
     */
    void requireIndependent(Sample sample, UUID person) {
        if (person.equals(sample.fact().assessorId())
                || person.equals(sample.item().assessorId())
                || decisions.signed(sample.fact().id(), person)) {
            throw refused(SamplingProblem.OWN_ASSESSMENT);
        }
        if (fitness.isProhibited(
                sample.plan().centreId(),
                person,
                sample.fact().assessorId(),
                sample.fact().learner())) {
            throw refused(SamplingProblem.CONFLICT);
        }
    }

    private static AlreadyExists refused(SamplingProblem problem) {
        return new AlreadyExists(problem, problem.sentence());
    }
}
