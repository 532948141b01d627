package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.touchstone.claim.BatchEvents.ClaimBatchChecked;
import org.touchstone.claim.BatchEvents.ClaimBatchHeld;
import org.touchstone.claim.BatchEvents.ClaimBatchMoved;
import org.touchstone.claim.BatchEvents.ClaimBatchPrepared;
import org.touchstone.claim.BatchEvents.ClaimBatchVerified;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.enrolment.EnrolmentDirectory;
import org.touchstone.enrolment.EnrolmentSummary;
import org.touchstone.restriction.RestrictionDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** Batches of claims: put together, checked by two people, sent (QMR-233 to QMR-236, QMR-304). */
@ApplicationScoped
class BatchService {

    private final BatchRepository batches;
    private final BatchLines batchLines;
    private final BatchViews views;
    private final RestrictionDirectory restrictions;
    private final ClaimEnrolments claimEnrolments;
    private final EnrolmentDirectory enrolments;
    private final CentreDirectory centres;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    BatchService(
            BatchRepository batches,
            BatchLines batchLines,
            BatchViews views,
            RestrictionDirectory restrictions,
            ClaimEnrolments claimEnrolments,
            EnrolmentDirectory enrolments,
            CentreDirectory centres,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.batches = batches;
        this.batchLines = batchLines;
        this.views = views;
        this.restrictions = restrictions;
        this.claimEnrolments = claimEnrolments;
        this.enrolments = enrolments;
        this.centres = centres;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Paged<BatchRow> list(String centre, List<BatchState> states, ChangesQuery page) {
        return batches.page(
                viewer.scope(),
                centre == null ? null : centres.requireVisible(centre).id(),
                states == null ? Set.of() : new HashSet<>(states),
                page);
    }

    @Transactional
    BatchView get(UUID id) {
        var batch = batches.require(id);
        return views.of(batch, visible(batch));
    }

    @Transactional
    BatchView prepare(BatchToPrepare request) {
        var enrolment = claimEnrolments.requireVisibleAt(request.centre());
        var reference = request.reference().strip();
        if (batches.isTaken(enrolment.id(), reference)) {
            throw new AlreadyExists(
                    ClaimProblem.BATCH_REFERENCE_TAKEN,
                    ClaimProblem.BATCH_REFERENCE_TAKEN.sentence());
        }
        var batch =
                new ClaimBatch(
                        enrolment.id(),
                        reference,
                        batchLines.of(enrolment, request.lines()),
                        viewer.personId(),
                        now());
        batches.persistAndFlush(batch);
        // The line of the timeline makes what concerns one centre take turns, so that a block
        // applied meanwhile is seen below, or sees this batch.
        events.fire(
                new ClaimBatchPrepared(about(enrolment, batch), reference, request.lines().size()));
        restrictions
                .openBlockOf(enrolment.centre().id())
                .filter(
                        block ->
                                batches.pendingIn(enrolment.id(), block.families()).contains(batch))
                .ifPresent(
                        block -> {
                            batch.hold(block.id());
                            batches.flush();
                            events.fire(
                                    new ClaimBatchHeld(
                                            about(enrolment, batch),
                                            reference,
                                            batch.stateBefore(),
                                            block.id()));
                        });
        return views.of(batch, enrolment);
    }

    @Transactional
    BatchView check(UUID id, BatchWords request) {
        var batch = forChange(id);
        var enrolment = visible(batch);
        batch.check(viewer.personId(), now(), request.words().strip());
        batches.flush();
        events.fire(
                new ClaimBatchChecked(
                        about(enrolment, batch), batch.reference(), batch.checkWords()));
        return views.of(batch, enrolment);
    }

    @Transactional
    BatchView verify(UUID id, BatchWords request) {
        var batch = forChange(id);
        var enrolment = visible(batch);
        batch.verify(viewer.personId(), now(), request.words().strip());
        batches.flush();
        events.fire(
                new ClaimBatchVerified(
                        about(enrolment, batch), batch.reference(), batch.verifyWords()));
        return views.of(batch, enrolment);
    }

    @Transactional
    BatchView markReady(UUID id) {
        return move(
                id,
                batch -> {
                    batch.markReady();
                    requireClaimable(batch);
                });
    }

    @Transactional
    BatchView send(UUID id) {
        return move(
                id,
                batch -> {
                    batch.send(LocalDate.now(clock));
                    requireClaimable(batch);
                });
    }

    @Transactional
    BatchView receive(UUID id) {
        return move(id, batch -> batch.receive(LocalDate.now(clock)));
    }

    @Transactional
    BatchView withdraw(UUID id) {
        return move(id, ClaimBatch::withdraw);
    }

    private BatchView move(UUID id, Consumer<ClaimBatch> step) {
        var batch = forChange(id);
        var enrolment = visible(batch);
        var from = batch.state();
        step.accept(batch);
        batches.flush();
        events.fire(
                new ClaimBatchMoved(
                        about(enrolment, batch), batch.reference(), from, batch.state()));
        return views.of(batch, enrolment);
    }

    /** Every line that waits can be claimed today. */
    private void requireClaimable(ClaimBatch batch) {
        var answers = views.answers(batch, enrolments.require(batch.enrolmentId()));
        var delays = views.delays(batch, answers);
        var problems = new ArrayList<Violation>();
        var lines = batch.lines();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var answer = line.programmeId() == null ? null : answers.get(line.programmeId());
            if (line.state() != LineState.PENDING) {
                continue;
            }
            var delay = line.among(delays);
            if (!delay.isEmpty()) {
                problems.add(
                        new Violation("/lines/" + at, refusal(delay.get(0)), delay.get(0).words()));
            } else if (answer == null || !answer.claimable()) {
                problems.add(
                        new Violation(
                                "/lines/" + at,
                                ClaimProblem.NOT_CLAIMABLE,
                                answer == null
                                        ? ClaimProblem.NOT_CLAIMABLE.sentence()
                                        : answer.reasons().get(0).words()));
            }
        }
        RulesBroken.throwIfAny(problems);
    }

    private static ClaimProblem refusal(ClaimReason delay) {
        return delay.code() == ClaimReasonCode.SUMMATIVE_SAMPLE_MISSING
                ? ClaimProblem.SUMMATIVE_SAMPLE_MISSING
                : ClaimProblem.RESULT_HELD;
    }

    private ClaimBatch forChange(UUID id) {
        var batch = batches.require(id);
        visible(batch);
        precondition.matches(batch.version());
        return batch;
    }

    private EnrolmentSummary visible(ClaimBatch batch) {
        var enrolment = enrolments.require(batch.enrolmentId());
        viewer.requireOn(enrolment.ownership(), "batch of claims");
        return enrolment;
    }

    private static About about(EnrolmentSummary enrolment, ClaimBatch batch) {
        return new About(enrolment.centre().id(), null, "claim-batch", batch.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
