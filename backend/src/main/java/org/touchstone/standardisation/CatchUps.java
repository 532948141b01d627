package org.touchstone.standardisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.workplan.DashboardTile;
import org.touchstone.workplan.WorkSource;

/**
 * Who delivers a programme or quality-assures it and was at none of its events within the time that
 * one counts. Who was never at one is listed once an event that long ago was missed.
 */
@ApplicationScoped
class CatchUps implements DashboardTile, WorkSource {

    private static final String ATTENDED =
            "(select max(e.held_on) from standardisation_event e join standardisation_person a on a.event_id = e.id"
                    + " where e.programme_id = g.programme_id and e.state = 'HELD' and a.person_id = g.person_id and a.part = 'ATTENDED')";

    private static final String PEOPLE =
            "(select o.person_id as person_id, r.programme_id as programme_id, o.centre_id as centre_id, 'ASSESSOR' as duty,"
                    + " cast('1900-01-01' as date) as since_on from practitioner o join practitioner_programme r on r.practitioner_id = o.id"
                    + " where o.left_on is null or o.left_on >= :today"
                    + " union select m.person_id, r.programme_id, a.centre_id, 'IQA', m.starts_on from work_plan_member m"
                    + " join work_plan_area a on a.id = m.area_id join work_plan_area_programme r on r.area_id = a.id"
                    + " where m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today))";

    /** One row for a person and programme, whatever they do for it. */
    private static final String STANDING =
            "(select g.person_id as person_id, g.programme_id as programme_id, g.centre_id as centre_id, max(g.duty) as duty,"
                    + " min(g.since_on) as since_on, "
                    + ATTENDED
                    + " as last_on from "
                    + PEOPLE
                    + " g where %s group by g.person_id, g.programme_id, g.centre_id) x";

    private static final String LATE =
            "(x.last_on < :since or x.last_on is null and exists (select 1 from standardisation_event e"
                    + " where e.programme_id = x.programme_id and e.state = 'HELD' and e.held_on >= x.since_on and e.held_on < :since))";

    private final EntityManager database;
    private final StandardisationSettings settings;
    private final Clock clock;

    CatchUps(EntityManager database, StandardisationSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of the centre; narrowed to a programme or the programmes of an area where given. */
    Paged<CatchUpRow> page(UUID centreId, UUID programmeId, UUID areaId, PageQuery page) {
        var today = LocalDate.now(clock);
        return KeysetQuery.select(
                        CatchUpRow.COLUMNS,
                        STANDING.formatted("g.centre_id = :centre")
                                + " join person p on p.id = x.person_id join programme o on o.id = x.programme_id",
                        "concat(x.person_id, ' ', x.programme_id)")
                .bind("centre", centreId)
                .bind("today", today)
                .bind("since", since(today))
                .where(LATE)
                .where("x.programme_id = :programme", "programme", programmeId)
                .where(
                        "x.programme_id in (select f.programme_id from work_plan_area_programme f where f.area_id = :area)",
                        "area",
                        areaId)
                .order("personName", "p.name")
                .defaultSort("personName")
                .page(database, page, CatchUpRow::of);
    }

    private LocalDate since(LocalDate today) {
        return today.minusMonths(settings.validMonths());
    }

    @Override
    public List<Tile> of(Plan plan) {
        var count =
                (Number)
                        database.createNativeQuery(
                                        "select count(*) from "
                                                + STANDING.formatted("g.centre_id = :centre")
                                                + " where "
                                                + LATE
                                                + " and x.programme_id in (select f.programme_id from work_plan_area_programme f where f.area_id = :area)")
                                .setParameter("centre", plan.centreId())
                                .setParameter("area", plan.areaId())
                                .setParameter("today", plan.today())
                                .setParameter("since", since(plan.today()))
                                .getSingleResult();
        return List.of(
                new Tile(
                        "NOT_STANDARDISED",
                        count.longValue(),
                        "/standardisation-events/catch-up?centre=%s&area=%s"
                                .formatted(plan.centreId(), plan.areaId())));
    }

    /** The members of a team whose own turn it is; who only assesses has no list of work here. */
    @Override
    public String select(Of of) {
        var since = "date_sub(:today, interval %d month)".formatted(settings.validMonths());
        return "select x.programme_id as id, 'CATCH_UP' as kind, w.id as plan_id, x.person_id as person_id,"
                + " concat('Standardisation: ', o.title) as title, cast(null as date) as due_on, '/standardisation-events' as link from "
                + STANDING.formatted(of == Of.PERSON ? "g.person_id = :me" : "true")
                + " join programme o on o.id = x.programme_id join work_plan_area_programme f on f.programme_id = x.programme_id"
                + " join work_plan_member t on t.area_id = f.area_id and t.person_id = x.person_id and t.starts_on <= :today"
                + " and (t.ends_on is null or t.ends_on >= :today) join work_plan w on w.area_id = f.area_id and w.state = 'OPEN' where "
                + LATE.replace(":since", since)
                + (of == Of.PLAN ? " and w.id = :plan" : "");
    }
}
