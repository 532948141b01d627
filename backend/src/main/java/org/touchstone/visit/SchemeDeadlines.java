package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.deadline.DeadlineSummary;
import org.touchstone.deadline.Deadlines;
import org.touchstone.deadline.DueRule;
import org.touchstone.deadline.NewDeadline;
import org.touchstone.scheme.DeadlineRule;
import org.touchstone.scheme.SchemeDirectory;

/**
 * Keeps the deadlines of a visit by the rules of the scheme version it is pinned to: a rulebook of
 * a later year moves nothing that runs (QMR-290).
 */
@ApplicationScoped
public class SchemeDeadlines {

    private final SchemeDirectory schemes;
    private final Deadlines deadlines;

    SchemeDeadlines(SchemeDirectory schemes, Deadlines deadlines) {
        this.schemes = schemes;
        this.deadlines = deadlines;
    }

    /**
     * Keeps a deadline with its reminders; one of the same kind about the same record that is still
     * waited for becomes void. Stop it by {@link Deadlines#met} or {@link Deadlines#lapse} with the
     * same kind and id.
     *
     * @param kind the name of a {@link DeadlineRule.Kind}
     * @param anchor the day it is counted from, in London
     * @param anchorWords what happened on that day, such as "report published"; null for the words
     *     of the rule's own anchor
     * @param aboutType the kind of record that is due
     * @param aboutId the record
     * @return the deadline with its date and words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeadlineSummary keep(
            VisitSummary visit,
            String kind,
            LocalDate anchor,
            String anchorWords,
            String aboutType,
            UUID aboutId) {
        var rule =
                schemes.version(visit.schemeVersionId())
                        .rulebook()
                        .deadline(DeadlineRule.Kind.valueOf(kind));
        var words = anchorWords == null ? rule.anchor().shortWords() : anchorWords;
        return keep(visit, DueRule.of(rule), anchor, words, aboutType, aboutId);
    }

    /**
     * Moves a deadline to a day that somebody decided, with the reminders of its rule; one that is
     * still waited for becomes void.
     *
     * @param words how the day came about, up to the day itself
     * @return the deadline with its date and words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeadlineSummary moveTo(
            VisitSummary visit,
            String kind,
            LocalDate day,
            String words,
            String aboutType,
            UUID aboutId) {
        var rule =
                DueRule.of(
                        schemes.version(visit.schemeVersionId())
                                .rulebook()
                                .deadline(DeadlineRule.Kind.valueOf(kind)));
        var onThatDay =
                new DueRule(
                        kind,
                        0,
                        DueRule.Unit.DAYS,
                        DueRule.Direction.AFTER,
                        rule.remindBefore(),
                        rule.reminderUnit(),
                        rule.repeatEvery());
        return keep(visit, onThatDay, day, words, aboutType, aboutId);
    }

    /** A deadline whose day is given rather than counted, such as the end of the visit window. */
    @Transactional(Transactional.TxType.MANDATORY)
    DeadlineSummary keepDay(VisitSummary visit, String kind, LocalDate day, String words) {
        var onThatDay =
                new DueRule(
                        kind,
                        0,
                        DueRule.Unit.DAYS,
                        DueRule.Direction.AFTER,
                        List.of(),
                        DueRule.Unit.DAYS,
                        null);
        return keep(visit, onThatDay, day, words, "visit", visit.id());
    }

    private DeadlineSummary keep(
            VisitSummary visit,
            DueRule rule,
            LocalDate anchor,
            String anchorWords,
            String aboutType,
            UUID aboutId) {
        return deadlines.keep(
                new NewDeadline(
                        rule,
                        anchor,
                        anchorWords,
                        visit.enrolment().centre().nation(),
                        visit.id(),
                        visit.enrolment().id(),
                        aboutType,
                        aboutId));
    }
}
