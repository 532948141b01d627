package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.directory.CentrePeople;
import org.touchstone.sampling.RecordAccess.Sample;
import org.touchstone.sampling.SamplingEvents.SampleAddendumAdded;
import org.touchstone.sampling.SamplingEvents.SampleCompleted;
import org.touchstone.sampling.SamplingEvents.SampleCountersigned;
import org.touchstone.sampling.SamplingEvents.SampleReassessed;
import org.touchstone.sampling.SamplingEvents.SampleReturned;
import org.touchstone.sampling.SamplingEvents.SampleStarted;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.workplan.StaffFitness;

/** Writes the records of samples, from the first word to the last signature (IQA-026). */
@ApplicationScoped
class RecordService {

    private final RecordAccess access;
    private final RecordRepository records;
    private final RecordViews views;
    private final RecordOutcome outcome;
    private final StaffFitness fitness;
    private final CentrePeople staff;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    RecordService(
            RecordAccess access,
            RecordRepository records,
            RecordViews views,
            RecordOutcome outcome,
            StaffFitness fitness,
            CentrePeople staff,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.access = access;
        this.records = records;
        this.views = views;
        this.outcome = outcome;
        this.fitness = fitness;
        this.staff = staff;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    RecordView get(UUID planId, UUID sampleId) {
        var sample = access.readable(planId, sampleId);
        return views.of(sample, access.record(sample));
    }

    /** Begins the record, or goes on with that of somebody from whom the sample was taken. */
    @Transactional
    RecordView start(UUID planId, UUID sampleId) {
        var sample = access.readable(planId, sampleId);
        precondition.matches(sample.item().version());
        access.requireMayLook(sample);
        var me = viewer.personId();
        var there = records.of(sampleId).orElse(null);
        if (there != null && there.samplerId().equals(me)) {
            throw new AlreadyExists(
                    SamplingProblem.STARTED_ALREADY, SamplingProblem.STARTED_ALREADY.sentence());
        }
        if (there != null && sample.item().responsibleId() == null) {
            throw new AlreadyExists(
                    SamplingProblem.STARTED_ALREADY, SamplingProblem.STARTED_ALREADY.sentence());
        }
        var record = there;
        if (record == null) {
            var fact = sample.fact();
            record =
                    new SampleRecord(
                            sample.item(),
                            sample.plan().centreId(),
                            fact.assessorId(),
                            fact.unit(),
                            me,
                            now());
        } else {
            record.takeOver(me);
        }
        records.persistAndFlush(record);
        events.fire(
                new SampleStarted(
                        about(sample), sample.plan().reference(), sample.fact().id(), me));
        return views.of(sample, record);
    }

    /** Keeps what was written so far; whatever is missing may be missing still. */
    @Transactional
    RecordView save(UUID planId, UUID sampleId, RecordToSave written) {
        var sample = access.readable(planId, sampleId);
        var record = own(sample);
        record.requireDraft();
        var unknown = new ArrayList<>(unknownOwners(sample, written.actions()));
        if (written.countersignerId() != null
                && !staff.isStaff(sample.plan().centreId(), written.countersignerId())) {
            unknown.add(Violation.of("/countersignerId", SamplingProblem.NOT_STAFF));
        }
        RulesBroken.throwIfAny(unknown);
        record.save(written);
        records.flush();
        return views.of(sample, record);
    }

    /** Signs the record; who is not qualified needs a second signature (IQA-075). */
    @Transactional
    RecordView complete(UUID planId, UUID sampleId) {
        var sample = access.readable(planId, sampleId);
        var record = own(sample);
        access.requireMayLook(sample);
        var countersigned = needsCountersignature(sample);
        var problems = new ArrayList<>(record.missing(LocalDate.now(clock)));
        problems.addAll(unfitCountersigner(sample, record, countersigned));
        problems.addAll(unknownOwners(sample, record.actions()));
        RulesBroken.throwIfAny(problems);
        record.complete(countersigned, LocalDate.now(clock), now());
        sample.item().complete(countersigned, viewer.personId(), now());
        records.flush();
        events.fire(
                new SampleCompleted(
                        about(sample),
                        sample.plan().reference(),
                        sample.fact().id(),
                        record.decision(),
                        countersigned ? record.countersignerId() : null));
        outcome.signed(sample, record, countersigned);
        return views.of(sample, record);
    }

    @Transactional
    RecordView countersign(UUID planId, UUID sampleId, CountersignatureToGive request) {
        var sample = access.readable(planId, sampleId);
        var record = forChange(sample);
        var me = viewer.personId();
        record.countersign(me, request.note(), now());
        access.requireIndependent(sample, me);
        RulesBroken.throwIfAny(unfitCountersigner(sample, record, true));
        sample.item().countersigned(me, now());
        records.flush();
        events.fire(
                new SampleCountersigned(
                        about(sample),
                        sample.plan().reference(),
                        sample.fact().id(),
                        record.samplerId()));
        outcome.counts(sample, record);
        return views.of(sample, record);
    }

    @Transactional
    RecordView giveBack(UUID planId, UUID sampleId, Words request) {
        var sample = access.readable(planId, sampleId);
        var record = forChange(sample);
        record.giveBack(viewer.personId(), request.words().strip());
        sample.item().reopen();
        records.flush();
        events.fire(
                new SampleReturned(
                        about(sample),
                        sample.plan().reference(),
                        sample.fact().id(),
                        request.words().strip()));
        outcome.givenBack(sample, record);
        return views.of(sample, record);
    }

    /** Corrects a record that is closed. */
    @Transactional
    RecordView addAddendum(UUID planId, UUID sampleId, Words request) {
        var sample = access.readable(planId, sampleId);
        var record = own(sample);
        record.requireDone();
        if (records.addenda(record.id()).size() >= RecordRepository.MOST_ADDENDA) {
            throw new AlreadyExists(
                    SamplingProblem.ADDENDA_FULL, SamplingProblem.ADDENDA_FULL.sentence());
        }
        records.add(new Addendum(record.id(), request.words().strip(), viewer.personId(), now()));
        records.flush();
        events.fire(
                new SampleAddendumAdded(
                        about(sample),
                        sample.plan().reference(),
                        sample.fact().id(),
                        request.words().strip()));
        return views.of(sample, record);
    }

    /** Keeps what came out of assessing again, by the sampler or the lead (IQA-027). */
    @Transactional
    RecordView reassess(UUID planId, UUID sampleId, Reassessment result) {
        var sample = access.readable(planId, sampleId);
        var record = forChange(sample);
        if (!sample.plan().leads() && !record.samplerId().equals(viewer.personId())) {
            throw new NotFound("record");
        }
        if (!staff.isStaff(sample.plan().centreId(), result.by())) {
            throw new RulesBroken(
                    "/by", SamplingProblem.NOT_STAFF, SamplingProblem.NOT_STAFF.sentence());
        }
        record.reassessed(result, LocalDate.now(clock));
        records.flush();
        events.fire(
                new SampleReassessed(
                        about(sample),
                        sample.plan().reference(),
                        sample.fact().id(),
                        result.outcome(),
                        result.on(),
                        result.by()));
        return views.of(sample, record);
    }

    /** Frees the held result by decision of the lead, where no action says so (IQA-078). */
    @Transactional
    RecordView freeHold(UUID planId, UUID sampleId, Words request) {
        var sample = access.readable(planId, sampleId);
        var record = forChange(sample);
        outcome.free(sample, request.words().strip());
        return views.of(sample, record);
    }

    private boolean needsCountersignature(Sample sample) {
        return fitness.qualified(
                        sample.plan().centreId(),
                        sample.fact().programmeId(),
                        List.of(viewer.personId()))
                .isEmpty();
    }

    private List<Violation> unfitCountersigner(
            Sample sample, SampleRecord record, boolean countersigned) {
        if (!countersigned) {
            return List.of();
        }
        var named = record.countersignerId();
        if (named == null) {
            return List.of(Violation.of("/countersignerId", SamplingProblem.COUNTERSIGNER_MISSING));
        }
        var fit =
                !named.equals(record.samplerId())
                        && !named.equals(sample.fact().assessorId())
                        && !fitness.isProhibited(
                                sample.plan().centreId(),
                                named,
                                sample.fact().assessorId(),
                                sample.fact().learner())
                        && !fitness.qualified(
                                        sample.plan().centreId(),
                                        sample.fact().programmeId(),
                                        List.of(named))
                                .isEmpty();
        return fit
                ? List.of()
                : List.of(Violation.of("/countersignerId", SamplingProblem.COUNTERSIGNER_UNFIT));
    }

    private List<Violation> unknownOwners(Sample sample, List<WantedAction> actions) {
        var unknown = new ArrayList<Violation>();
        for (var at = 0; at < actions.size(); at++) {
            var owner = actions.get(at).ownerId();
            if (!staff.isStaff(sample.plan().centreId(), owner)) {
                unknown.add(Violation.of("/actions/" + at + "/ownerId", SamplingProblem.NOT_STAFF));
            }
        }
        return unknown;
    }

    /** The record, if the caller writes it. */
    private SampleRecord own(Sample sample) {
        var record = forChange(sample);
        if (!record.samplerId().equals(viewer.personId())) {
            throw new NotFound("record");
        }
        return record;
    }

    private SampleRecord forChange(Sample sample) {
        var record = access.record(sample);
        precondition.matches(record.version());
        return record;
    }

    private static About about(Sample sample) {
        return new About(sample.plan().centreId(), null, "iqa-work-plan", sample.plan().id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
