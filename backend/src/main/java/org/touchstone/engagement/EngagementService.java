package org.touchstone.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.NotAllowedInState;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.VisitDirectory;

/** Writing the document: its sections, and the texts of an earlier year as a start. */
@ApplicationScoped
class EngagementService {

    /** Sections whose text may serve as a start next year; never a declaration (QMR-129). */
    private static final List<SectionName> TAKEN_OVER =
            List.of(SectionName.STRENGTHS, SectionName.WEAKNESSES, SectionName.EVIDENCE_INDEX);

    private final EngagementRepository documents;
    private final EngagementReader reader;
    private final EngagementAccess access;
    private final SectionTexts texts;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<DomainEvent> events;

    EngagementService(
            EngagementRepository documents,
            EngagementReader reader,
            EngagementAccess access,
            SectionTexts texts,
            VisitDirectory visits,
            SchemeDirectory schemes,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<DomainEvent> events) {
        this.documents = documents;
        this.reader = reader;
        this.access = access;
        this.texts = texts;
        this.visits = visits;
        this.schemes = schemes;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    SectionView saveContact(UUID id, SaveSection.Contact request) {
        var document = documents.require(id);
        var visit = visits.require(document.visitId());
        var nominee = reader.nominee(visit);
        var content =
                request.confirmed() && nominee.isPresent()
                        ? new SectionContent.Contact(
                                true,
                                nominee.get().id(),
                                nominee.get().name(),
                                nominee.get().email(),
                                nominee.get().phone(),
                                clock.instant())
                        : SectionContent.Contact.EMPTY;
        return save(id, SectionName.CONTACT, content);
    }

    /**
     * Replaces a section, complete or not (QMR-111). What was signed before does not count any more
     * (QMR-122); the same text again changes nothing.
     */
    @Transactional
    SectionView save(UUID id, SectionName name, SectionContent content) {
        var document = documents.requireLocked(id);
        var visit = visits.require(document.visitId());
        access.requireReadable(document, visit.ownership());
        access.requireWritable(name, documents.contributors(id), visit.ownership());
        var section = documents.section(id, name);
        precondition.matches(section.version());
        RulesBroken.throwIfAny(strangers(document, content));
        var text = texts.write(content);
        if (!text.equals(section.content())) {
            var from = document.state();
            var voided = document.edited();
            section.write(text, viewer.personId(), clock.instant());
            documents.flush();
            events.fire(
                    new EngagementSectionSaved(
                            document.about(visit), name.name(), from, document.state()));
            voided.ifPresent(
                    signature ->
                            events.fire(
                                    new SignatureVoided(
                                            document.about(visit),
                                            "The section “%s” was edited after the signature."
                                                    .formatted(name.words()))));
        }
        return reader.section(document, visit, name);
    }

    /** Ids and codes that the section does not know. */
    private List<Violation> strangers(EngagementDocument document, SectionContent content) {
        var found = new ArrayList<Violation>();
        if (content instanceof SectionContent.Previous previous) {
            var known = reader.text(document).items().stream().map(PreviousItems.Item::id).toList();
            for (var i = 0; i < previous.items().size(); i++) {
                if (!known.contains(previous.items().get(i).itemId())) {
                    found.add(
                            Violation.of(
                                    "/items/" + i + "/itemId", EngagementProblem.UNKNOWN_ITEM));
                }
            }
        } else if (content instanceof SectionContent.Approvals approvals) {
            var known =
                    reader.text(document).approvalsGiven().stream()
                            .map(Given.Approval::id)
                            .toList();
            for (var i = 0; i < approvals.answers().size(); i++) {
                if (!known.contains(approvals.answers().get(i).approvalId())) {
                    found.add(
                            Violation.of(
                                    "/answers/" + i + "/approvalId",
                                    EngagementProblem.UNKNOWN_ITEM));
                }
            }
        } else if (content instanceof SectionContent.Statement statement) {
            var rulebook = schemes.version(document.schemeVersionId()).rulebook();
            for (var i = 0; i < statement.objectives().size(); i++) {
                if (rulebook.findObjective(statement.objectives().get(i).objective()).isEmpty()) {
                    found.add(
                            Violation.of(
                                    "/objectives/" + i + "/objective",
                                    EngagementProblem.UNKNOWN_OBJECTIVE));
                }
            }
        }
        return found;
    }

    /**
     * Copies the texts of the newest earlier document into sections that are still empty (QMR-129).
     */
    @Transactional
    EngagementDocumentView takeOverTexts(UUID id) {
        var document = documents.requireLocked(id);
        var visit = visits.require(document.visitId());
        viewer.requireOn(visit.ownership(), EngagementRepository.WHAT);
        precondition.matches(document.version());
        if (!document.isEditable() || document.state() == EngagementState.SIGNED) {
            throw new NotAllowedInState(
                    document.state(),
                    EngagementProblem.CED_READ_ONLY,
                    "Texts can be taken over while the document is a draft.");
        }
        var source = documents.before(document).orElse(null);
        if (source == null) {
            throw new RulesBroken(
                    "/source",
                    EngagementProblem.NOTHING_TO_TAKE_OVER,
                    EngagementProblem.NOTHING_TO_TAKE_OVER.sentence());
        }
        var now = clock.instant();
        var from = reader.text(source);
        var to = reader.text(document);
        var copied = new ArrayList<String>();
        for (var name : TAKEN_OVER) {
            var text = from.section(name).content();
            var empty =
                    name == SectionName.EVIDENCE_INDEX
                            ? to.evidence().empty()
                            : to.statement(name).empty();
            if (text != null && empty && !Objects.equals(text, to.section(name).content())) {
                to.section(name).write(text, viewer.personId(), now);
                copied.add(name.name());
            }
        }
        if (!copied.isEmpty()) {
            document.edited();
        }
        documents.flush();
        events.fire(new EngagementTextsTakenOver(document.about(visit), source.id(), copied));
        return reader.view(document, visit);
    }
}
