package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Tells head of centre and adviser that a centre has no nominee (QMR-077). */
@ApplicationScoped
class NomineeVacancies {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_CENTRES = 100_000;

    /** Where nobody has ever been nominee, the weeks are counted from a Monday. */
    private static final LocalDate SOME_MONDAY = LocalDate.of(2016, 1, 4);

    private final EntityManager database;
    private final Assignments assignments;
    private final CentreDirectory centres;
    private final Notices notices;

    NomineeVacancies(
            EntityManager database,
            Assignments assignments,
            CentreDirectory centres,
            Notices notices) {
        this.database = database;
        this.assignments = assignments;
        this.centres = centres;
        this.notices = notices;
    }

    /**
     * A centre without nominee.
     *
     * @param since first day of the vacancy
     */
    record Vacancy(UUID centreId, LocalDate since) {

        /** Whether another week of it begins on that day. */
        boolean isRemindedOn(LocalDate day) {
            return ChronoUnit.DAYS.between(since, day) % DAYS_OF_A_WEEK == 0;
        }
    }

    /** All active, enrolled centres that have no nominee on that day, in one query. */
    List<Vacancy> on(LocalDate day) {
        return select(day).list(database, MOST_CENTRES, NomineeVacancies::vacancy);
    }

    /** The vacancy of that centre, if it has one. */
    Stream<Vacancy> of(UUID centreId, LocalDate day) {
        return select(day)
                .where("c.id = :centre", "centre", centreId)
                .list(database, 1, NomineeVacancies::vacancy)
                .stream();
    }

    private static Vacancy vacancy(Row row) {
        var ended = row.date("ended_on");
        return new Vacancy(row.uuid("id"), ended == null ? SOME_MONDAY : ended.plusDays(1));
    }

    private static KeysetQuery select(LocalDate day) {
        return KeysetQuery.select(
                        "c.id as id, (select max(f.ends_on) from assignment f where f.target_id = c.id"
                                + " and f.role = 'CENTRE_CONTACT' and f.ends_on < :day) as ended_on",
                        "centre c",
                        "c.id")
                .where("c.status = 'ACTIVE'")
                .where("exists (select 1 from enrolment e where e.centre_id = c.id)")
                .where(
                        "not exists (select 1 from assignment a where a.target_id = c.id and a.role = 'CENTRE_CONTACT'"
                                + " and a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day))")
                .bind("day", day);
    }

    /** Tells both, once per week of the vacancy however often it is asked for. */
    void tell(Vacancy vacancy, LocalDate day) {
        var centre = centres.require(vacancy.centreId());
        var week = ChronoUnit.DAYS.between(vacancy.since(), day) / DAYS_OF_A_WEEK;
        Stream.concat(
                        assignments
                                .holders(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.id())
                                .stream(),
                        assignments
                                .holders(Role.ADVISER, Target.REGION, centre.regionId())
                                .stream())
                .map(PersonSummary::id)
                .distinct()
                .forEach(
                        recipient ->
                                notices.post(
                                        NewNotice.of(
                                                "nominee-vacant",
                                                recipient,
                                                Map.of(
                                                        "centre",
                                                        centre.name(),
                                                        "number",
                                                        centre.number()),
                                                "/centres/" + centre.id() + "?tab=people",
                                                "centre",
                                                centre.id(),
                                                centre.id(),
                                                vacancy.since() + " week " + week)));
    }
}
