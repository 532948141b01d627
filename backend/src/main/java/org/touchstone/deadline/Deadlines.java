package org.touchstone.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.time.WorkingCalendars;

/** The one service for all deadline arithmetic and its records (domain.md §4). */
@ApplicationScoped
public class Deadlines {

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Deadline, UUID> {

        Optional<Deadline> waitedFor(String kind, UUID aboutId) {
            return find("kind = ?1 and aboutId = ?2 and settledOn is null", kind, aboutId)
                    .firstResultOptional();
        }
    }

    private final Repository deadlines;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Deadlines(Repository deadlines, WorkingCalendars calendars, Clock clock) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Keeps a deadline and its reminders. One that is still waited for, of the same kind about the
     * same record, becomes void.
     *
     * @return the deadline with its date and words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeadlineSummary keep(NewDeadline wanted) {
        lapse(wanted.rule().kind(), wanted.aboutId());
        var calendar = calendars.of(wanted.nation());
        var deadline = new Deadline(wanted, calendar);
        deadlines.persistAndFlush(deadline);
        for (var before : wanted.rule().remindBefore()) {
            var day = wanted.rule().remindOn(deadline.dueOn(), before, calendar);
            if (day.isAfter(today())) {
                firing(deadline.id(), "before-" + before, day);
            }
        }
        var dayAfter = deadline.dueOn().plusDays(1);
        firing(deadline.id(), "missed", dayAfter.isBefore(today()) ? today() : dayAfter);
        return deadline.summary(today(), calendar);
    }

    private void firing(UUID deadline, String step, LocalDate day) {
        deadlines
                .getEntityManager()
                .createNativeQuery(
                        "insert into deadline_firing (deadline_id, step, fires_on) values (:deadline, :step, :day)")
                .setParameter("deadline", deadline)
                .setParameter("step", step)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** The thing was done today: stops the clock. Does nothing when none is waited for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void met(String kind, UUID aboutId) {
        deadlines.waitedFor(kind, aboutId).ifPresent(deadline -> deadline.met(today()));
    }

    /** The thing is not waited for any more. Does nothing when none is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lapse(String kind, UUID aboutId) {
        deadlines
                .waitedFor(kind, aboutId)
                .ifPresent(
                        deadline -> {
                            deadline.lapse(today());
                            deadlines.flush();
                        });
    }

    /** All deadlines of a visit, by date (QMR-289). */
    public List<DeadlineSummary> ofVisit(UUID visitId) {
        return summaries(deadlines.list("visitId = ?1 order by dueOn, id", visitId));
    }

    /** The newest deadline of that kind about each of the records, in one query. */
    public Map<UUID, DeadlineSummary> about(String kind, Collection<UUID> aboutIds) {
        return aboutIds.isEmpty()
                ? Map.of()
                : summaries(
                                deadlines.list(
                                        "kind = ?1 and aboutId in ?2 order by id",
                                        kind,
                                        List.copyOf(aboutIds)))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        DeadlineSummary::aboutId,
                                        Function.identity(),
                                        (older, newer) -> newer));
    }

    private List<DeadlineSummary> summaries(List<Deadline> found) {
        return found.stream().map(d -> d.summary(today(), calendars.of(d.nation()))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
