package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.action.ActionSource;
import org.touchstone.action.ActionState;
import org.touchstone.action.InternalActionEnded;
import org.touchstone.action.InternalActionToOpen;
import org.touchstone.action.InternalActions;
import org.touchstone.claim.ClaimHolds;
import org.touchstone.claim.HoldToPlace;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.sampling.RecordAccess.Sample;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.workplan.SampleDone;

/**
 * What follows from a signed record: actions, a held result, a word to the assessor (IQA-027,
 * IQA-078). A disagreement holds the result at once, whoever still has to sign.
 */
@ApplicationScoped
class RecordOutcome {

    private final InternalActions actions;
    private final ClaimHolds holds;
    private final Notices notices;
    private final RecordRepository records;
    private final Event<SampleDone> done;

    RecordOutcome(
            InternalActions actions,
            ClaimHolds holds,
            Notices notices,
            RecordRepository records,
            Event<SampleDone> done) {
        this.actions = actions;
        this.holds = holds;
        this.notices = notices;
        this.records = records;
        this.done = done;
    }

    /** The sampler signed. */
    void signed(Sample sample, SampleRecord record, boolean countersigned) {
        if (record.decision() == SampleDecision.DISAGREE) {
            var fact = sample.fact();
            holds.place(
                    new HoldToPlace(
                            sample.plan().centreId(),
                            fact.programmeId(),
                            fact.learner(),
                            fact.unit(),
                            "Internal quality assurance did not agree with the decision on unit %s of this learner."
                                    .formatted(fact.unit()),
                            sample.item().id()));
        }
        if (countersigned) {
            post(
                    "iqa-countersignature-asked",
                    record.countersignerId(),
                    sample,
                    record,
                    "/iqa-work-plans/%s/samples/%s"
                            .formatted(sample.plan().id(), sample.item().id()));
        } else {
            counts(sample, record);
        }
    }

    /** Nobody has to sign any more: actions open, the assessor is told, monitoring may fall due. */
    void counts(Sample sample, SampleRecord record) {
        for (var wanted : record.actions()) {
            actions.open(
                    new InternalActionToOpen(
                            sample.plan().centreId(),
                            ActionSource.SAMPLE,
                            sample.item().id(),
                            wanted.words().strip(),
                            wanted.ownerId(),
                            record.samplerId(),
                            wanted.dueOn()));
        }
        post(
                "iqa-sample-feedback",
                record.assessorId(),
                sample,
                record,
                "/sample-feedback/" + record.id());
        done.fire(
                new SampleDone(
                        record.planId(),
                        record.samplerId(),
                        records.done(record.planId(), record.samplerId())));
    }

    /** The countersigner did not sign, so nothing follows from the record yet. */
    void givenBack(Sample sample, SampleRecord record) {
        holds.free(sample.item().id(), "The record of the sample was given back.");
        post(
                "iqa-countersignature-refused",
                record.samplerId(),
                sample,
                record,
                "/iqa-work-plans/%s/samples/%s".formatted(sample.plan().id(), sample.item().id()));
    }

    /**
     * Frees the result although no action did.
     *
     * @throws AlreadyExists 409 while an action is open, or if nothing is held
     */
    void free(Sample sample, String because) {
        var id = sample.item().id();
        if (!holds.holds(id)) {
            throw refused(SamplingProblem.NOT_HELD);
        }
        if (actions.anyOpen(ActionSource.SAMPLE, id)) {
            throw refused(SamplingProblem.ACTIONS_OPEN);
        }
        holds.free(id, because);
    }

    private static AlreadyExists refused(SamplingProblem problem) {
        return new AlreadyExists(problem, problem.sentence());
    }

    /** The last action was accepted; where all were withdrawn, the lead decides. */
    void ended(@Observes InternalActionEnded ended) {
        if (ended.source() != ActionSource.SAMPLE
                || actions.anyOpen(ActionSource.SAMPLE, ended.sourceId())) {
            return;
        }
        var accepted =
                ended.state() == ActionState.COMPLETED
                        || actions.of(ActionSource.SAMPLE, List.of(ended.sourceId())).stream()
                                .anyMatch(one -> one.state() == ActionState.COMPLETED);
        if (accepted) {
            holds.free(ended.sourceId(), "Action " + ended.reference() + " was accepted.");
        }
    }

    private void post(
            String template, UUID recipient, Sample sample, SampleRecord record, String link) {
        notices.post(
                NewNotice.of(
                        template,
                        recipient,
                        Map.of(
                                "unit",
                                sample.fact().unit(),
                                "reference",
                                sample.plan().reference()),
                        link,
                        "sample-record",
                        record.id(),
                        sample.plan().centreId(),
                        "version-" + record.version()));
    }
}
