package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.scheme.EvidenceKind;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What people read of evidence. */
@ApplicationScoped
class EvidenceReading {

    private final EvidenceRepository evidence;
    private final EvidenceAccess access;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final EntityManager database;
    private final Viewer viewer;
    private final Clock clock;

    EvidenceReading(
            EvidenceRepository evidence,
            EvidenceAccess access,
            VisitDirectory visits,
            SchemeDirectory schemes,
            EntityManager database,
            Viewer viewer,
            Clock clock) {
        this.evidence = evidence;
        this.access = access;
        this.visits = visits;
        this.schemes = schemes;
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The evidence of a visit, newest first unless asked otherwise. */
    Paged<EvidenceRow> list(
            UUID visitId, List<String> measures, List<EvidenceKind> kinds, PageQuery page) {
        var visit = visits.requireVisible(visitId);
        var months = reviewMonths(visit);
        var today = LocalDate.now(clock);
        return within(visit)
                .where("ev.kind in (:kinds)", "kinds", kinds)
                .where(
                        "exists (select 1 from evidence_link m where m.evidence_id = ev.id and m.subject_type = 'measure' and m.subject in (:measures))",
                        "measures",
                        measures)
                .order("addedAt", "ev.added_at")
                .order("title", "ev.title")
                .defaultSort("-addedAt")
                .page(database, page, row -> EvidenceRow.of(row, months, today));
    }

    private KeysetQuery within(VisitSummary visit) {
        return KeysetQuery.select(EvidenceRow.COLUMNS, EvidenceRow.TABLES, "ev.id")
                .where("ev.visit_id = :visit", "visit", visit.id())
                .where(
                        "ev.side = :side",
                        "side",
                        access.sideAt(visit) == Side.CENTRE ? Side.CENTRE : null)
                .where("ev.added_by = :me", "me", access.ownOnly(visit) ? viewer.personId() : null);
    }

    /** One piece of evidence, if it is the caller's to see. */
    EvidenceView get(UUID id) {
        var found = evidence.require(id);
        var visit = visits.requireVisible(found.visitId());
        access.requireReadable(found, visit);
        return view(found, visit);
    }

    /** The record as the caller sees it; its changes have been flushed. */
    EvidenceView view(Evidence found, VisitSummary visit) {
        var months = reviewMonths(visit);
        var row =
                KeysetQuery.select(EvidenceRow.COLUMNS, EvidenceRow.TABLES, "ev.id")
                        .where("ev.id = :id", "id", found.id())
                        .list(database, 1, one -> EvidenceRow.of(one, months, LocalDate.now(clock)))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("evidence"));
        return EvidenceView.of(row, commands(found, row, visit), found.version());
    }

    private List<Command> commands(Evidence found, EvidenceRow row, VisitSummary visit) {
        if (!access.mayChange(found, visit) || visit.state().isOver()) {
            return List.of();
        }
        var kept = List.of(Violation.of("", EvidenceProblem.EVIDENCE_IN_USE));
        return Stream.of(
                        Stream.of(Command.of("change", found.isKept() ? kept : List.of())),
                        Command.when(
                                found.kind() == EvidenceKind.FILE,
                                () -> Command.open("replace-file"))
                                .stream(),
                        Stream.of(Command.of("delete", row.inUse() ? kept : List.of())))
                .flatMap(each -> each)
                .toList();
    }

    /** What the guide suggests for the measures, or for all; suggestions only (QMR-154). */
    Suggestions suggestions(UUID visitId, String measure) {
        var visit = visits.requireVisible(visitId);
        var rulebook = schemes.version(visit.schemeVersionId()).rulebook();
        var measures =
                measure == null
                        ? rulebook.measures().toList()
                        : List.of(
                                rulebook.findMeasure(measure)
                                        .orElseThrow(() -> new NotFound("measure")));
        return new Suggestions(
                measures.stream()
                        .flatMap(m -> m.evidenceTypes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                measures.stream().flatMap(m -> m.suggestedKinds().stream()).distinct().toList());
    }

    private int reviewMonths(VisitSummary visit) {
        return schemes.version(visit.schemeVersionId()).rulebook().figures().policyReviewMonths();
    }
}
