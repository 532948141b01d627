package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.evidence.EvidenceDirectory;
import org.touchstone.scheme.Measure;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.shared.web.Precondition;

/** What was found on every measure. */
@ApplicationScoped
class FindingService {

    static final String EVIDENCE_SUBJECT = "measure";

    private final JudgedVisits visits;
    private final FindingRepository findings;
    private final ItemSeenRepository items;
    private final SelfRatings selfRatings;
    private final Discretion discretion;
    private final EvidenceDirectory evidence;
    private final Precondition precondition;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    FindingService(
            JudgedVisits visits,
            FindingRepository findings,
            ItemSeenRepository items,
            SelfRatings selfRatings,
            Discretion discretion,
            EvidenceDirectory evidence,
            Precondition precondition,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.visits = visits;
        this.findings = findings;
        this.items = items;
        this.selfRatings = selfRatings;
        this.discretion = discretion;
        this.evidence = evidence;
        this.precondition = precondition;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    FindingsView list(UUID visitId) {
        var visit = visits.readable(visitId, "finding");
        var measures = visit.rulebook().measures().toList();
        var found = findings.byMeasure(visitId);
        var seen = items.byMeasure(visitId);
        var linked =
                evidence.linked(
                        visitId, EVIDENCE_SUBJECT, measures.stream().map(Measure::ref).toList());
        var rated = selfRatings.shownTo(visit);
        var rows =
                measures.stream()
                        .map(
                                measure ->
                                        FindingRow.of(
                                                visit,
                                                measure,
                                                found.get(measure.ref()),
                                                seen.getOrDefault(measure.ref(), List.of()),
                                                linked.getOrDefault(measure.ref(), List.of())
                                                        .size(),
                                                rated.get(measure.ref())))
                        .toList();
        return new FindingsView(
                visitId,
                visit.rulebook().scheme(),
                visit.rulebook().version(),
                (int) rows.stream().filter(row -> row.finding() != null).count(),
                rows,
                commands(visit));
    }

    @Transactional
    FindingView get(UUID visitId, String ref) {
        var visit = visits.readable(visitId, "finding");
        return view(visit, visit.measure(ref));
    }

    /**
     * Saves what the reviewer has for a measure. An answer that needs a note is refused without one
     * (QMR-165): the caller sends both together and keeps the text until it was accepted.
     */
    @Transactional
    FindingView save(UUID visitId, String ref, SaveFinding request) {
        var visit = visits.writable(visitId);
        var measure = visit.measure(ref);
        var existing = findings.of(visitId, ref);
        precondition.matches(existing.map(Finding::version).orElse(0L));
        var content = request.content();
        RulesBroken.throwIfAny(broken(visit, measure, content));
        var finding = existing.orElseGet(() -> new Finding(visitId, ref));
        var recorded = finding.record(visit, content, viewer.personId(), clock.instant());
        findings.persistAndFlush(finding);
        recorded.ifPresent(
                event -> {
                    events.fire(event);
                    discretion.look(visit, visit.rulebook().objectiveOf(ref).code());
                });
        return view(visit, measure);
    }

    static List<Violation> broken(JudgedVisit visit, Measure measure, Finding.Content content) {
        var broken = new ArrayList<Violation>();
        if (content.finding() != null && content.note() == null) {
            var finding = visit.finding(content.finding());
            if (finding.reasonRequired()) {
                broken.add(
                        new Violation(
                                "/note",
                                JudgingProblem.REASON_REQUIRED,
                                "“%s” on %s needs a reason. Write why the measure does not apply here."
                                        .formatted(finding.label(), measure.ref())));
            } else if (finding.noteRequired()) {
                broken.add(
                        new Violation(
                                "/note",
                                JudgingProblem.NOTE_REQUIRED,
                                "“%s” on %s needs a note. Write what was seen or what was missing."
                                        .formatted(finding.label(), measure.ref())));
            }
        } else if (content.finding() != null) {
            visit.finding(content.finding());
        }
        if (content.addendumNote() != null && visit.addendaOf(measure.ref()).isEmpty()) {
            broken.add(Violation.of("/addendumNote", JudgingProblem.ADDENDUM_NOT_ASKED));
        }
        return broken;
    }

    private FindingView view(JudgedVisit visit, Measure measure) {
        return FindingView.of(
                visit,
                measure,
                findings.of(visit.id(), measure.ref()).orElse(null),
                items.of(visit.id(), measure.ref()),
                evidence.linked(visit.id(), EVIDENCE_SUBJECT, List.of(measure.ref()))
                        .getOrDefault(measure.ref(), List.of()),
                selfRatings.shownTo(visit).get(measure.ref()),
                commands(visit));
    }

    private List<Command> commands(JudgedVisit visit) {
        return Command.when(visits.isWritable(visit), () -> Command.open("save-finding"));
    }
}
