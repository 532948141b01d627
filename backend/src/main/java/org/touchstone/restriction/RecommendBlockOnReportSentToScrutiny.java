package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.touchstone.report.ReportSentToScrutiny;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.scheme.Level;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Viewer;
import org.touchstone.visit.SchemeDeadlines;
import org.touchstone.visit.VisitDirectory;

/**
 * The submission itself recommends the block and starts the quality manager's clock (QMR-210,
 * QMR-212, D09). Where one is open already, the recommendation joins it (QMR-227).
 */
@ApplicationScoped
class RecommendBlockOnReportSentToScrutiny {

    private final BlockRepository blocks;
    private final VisitDirectory visits;
    private final SchemeDirectory schemes;
    private final SchemeDeadlines deadlines;
    private final Viewer viewer;
    private final Clock clock;
    private final Event<DomainEvent> events;

    RecommendBlockOnReportSentToScrutiny(
            BlockRepository blocks,
            VisitDirectory visits,
            SchemeDirectory schemes,
            SchemeDeadlines deadlines,
            Viewer viewer,
            Clock clock,
            Event<DomainEvent> events) {
        this.blocks = blocks;
        this.visits = visits;
        this.schemes = schemes;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.clock = clock;
        this.events = events;
    }

    void recommend(@Observes ReportSentToScrutiny sent) {
        var visit = visits.require(sent.about().visitId());
        var reportId = sent.about().id();
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var block =
                blocks.holdOpen(visit.enrolment().centre().id(), visit.enrolment().aoId())
                        .orElseGet(
                                () -> {
                                    var made = new Block(visit, blocks.nextReference(today), now);
                                    blocks.persistAndFlush(made);
                                    return made;
                                });
        var lowest =
                schemes.version(sent.schemeVersionId()).rulebook().levels().stream()
                        .filter(Level::lowest)
                        .map(Level::code)
                        .findFirst()
                        .orElseThrow();
        sent.objectives()
                .forEach(
                        objective ->
                                blocks.add(
                                        new Ground(
                                                block,
                                                reportId,
                                                visit.id(),
                                                objective,
                                                lowest,
                                                viewer.personId(),
                                                now)));
        deadlines.keep(
                visit, DeadlineRule.Kind.SCRUTINY_DECISION.name(), today, null, "report", reportId);
        blocks.flush();
        events.fire(
                new BlockRecommended(
                        block.about(visit.id()),
                        block.centreId(),
                        block.enrolmentId(),
                        block.reference(),
                        reportId,
                        sent.objectives()));
    }
}
