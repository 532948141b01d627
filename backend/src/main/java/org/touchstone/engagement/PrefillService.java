package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.engagement.SectionContent.ApprovalAnswer;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** Keeps what a centre's own system offers beside what people write (QMR-306). */
@ApplicationScoped
class PrefillService {

    private final EngagementRepository documents;
    private final EngagementReader reader;
    private final SectionTexts texts;
    private final VisitDirectory visits;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<EngagementPrefilled> prefilled;

    PrefillService(
            EngagementRepository documents,
            EngagementReader reader,
            SectionTexts texts,
            VisitDirectory visits,
            Viewer viewer,
            Clock clock,
            Event<EngagementPrefilled> prefilled) {
        this.documents = documents;
        this.reader = reader;
        this.texts = texts;
        this.visits = visits;
        this.viewer = viewer;
        this.clock = clock;
        this.prefilled = prefilled;
    }

    private record Draft(EngagementDocument document, VisitSummary visit, DocumentText text) {}

    @Transactional
    Prefill.Result changes(UUID visitId, Prefill.Changes request) {
        var draft = draft(visitId);
        var entries = request.entries();
        var standing = entries.stream().filter(draft.text().changes().entries()::contains).count();
        return offer(
                draft,
                SectionName.CHANGES,
                new SectionContent.Changes(false, entries),
                entries.size(),
                (int) standing);
    }

    @Transactional
    Prefill.Result approvals(UUID visitId, Prefill.Approvals request) {
        var draft = draft(visitId);
        var known =
                draft.text().approvalsGiven().stream()
                        .collect(
                                Collectors.toMap(
                                        Given.Approval::number,
                                        Function.identity(),
                                        (one, other) -> one));
        var answers = new ArrayList<ApprovalAnswer>();
        var problems = new ArrayList<Violation>();
        for (var i = 0; i < request.approvals().size(); i++) {
            var sent = request.approvals().get(i);
            var approval = known.get(sent.qualificationNumber().strip());
            if (approval == null) {
                problems.add(
                        Violation.of(
                                "/approvals/" + i + "/qualificationNumber",
                                EngagementProblem.UNKNOWN_ITEM));
            } else {
                answers.add(new ApprovalAnswer(approval.id(), sent.declared(), sent.levels()));
            }
        }
        RulesBroken.throwIfAny(problems);
        var written = draft.text().approvals();
        var standing =
                answers.stream().filter(written.answers()::contains).count()
                        + request.added().stream().filter(written.added()::contains).count();
        return offer(
                draft,
                SectionName.APPROVALS,
                new SectionContent.Approvals(null, answers, request.added()),
                answers.size() + request.added().size(),
                (int) standing);
    }

    /**
     * The document that the centre prepares for that visit.
     *
     * @throws NotAllowedInState 409 unless it is a draft, or nobody has begun it
     */
    private Draft draft(UUID visitId) {
        var visit = visits.require(visitId);
        viewer.requireOn(visit.ownership(), "visit");
        var document =
                documents
                        .lockedOfVisit(visitId)
                        .orElseThrow(() -> new NotFound(EngagementRepository.WHAT));
        if (document.state() != EngagementState.NOT_STARTED
                && document.state() != EngagementState.DRAFT) {
            throw new NotAllowedInState(
                    document.state(),
                    EngagementProblem.CED_READ_ONLY,
                    "A system can prefill the document only while it is a draft.");
        }
        return new Draft(document, visit, reader.text(document));
    }

    private Prefill.Result offer(
            Draft draft, SectionName name, SectionContent content, int entries, int standing) {
        var text = entries == 0 ? null : texts.write(content);
        var section = draft.text().section(name);
        if (!Objects.equals(text, section.offered())) {
            documents.offer(section.id(), text, viewer.personId(), clock.instant());
            prefilled.fire(
                    new EngagementPrefilled(
                            draft.document().about(draft.visit()), name.name(), entries));
        }
        return new Prefill.Result(name, entries, standing);
    }
}
