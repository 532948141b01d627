package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/**
 * The reviewers of an awarding organisation as seen from one visit: one statement gives all guards,
 * for the picker and for the command alike.
 */
@ApplicationScoped
class ReviewerChoices {

    private static final String IN_EFFECT =
            "%1$s.starts_on <= :today and (%1$s.ends_on is null or %1$s.ends_on >= :today)";
    private static final String OPEN_VISITS =
            "select count(*) from visit o where o.reviewer_id = p.id and o.cycle_id = v.cycle_id and o.state in"
                    + " ('ALLOCATED', 'PROPOSED', 'AGREED', 'CONFIRMED', 'IN_PROGRESS', 'CONDUCTED')";

    private static final String COLUMNS =
            "p.id as id, p.name as name, y.name as cycle_name, t.id as team_id, t.name as team_name,"
                    + " t.leader_id as leader_id, m.capacity as capacity, ("
                    + OPEN_VISITS
                    + ") as open_visits, ("
                    + OPEN_VISITS
                    + " and exists (select 1 from enrolment oe join centre oc on oc.id = oe.centre_id"
                    + " where oe.id = o.enrolment_id and oc.region_id = c.region_id)) as open_in_region,"
                    + " exists (select 1 from visit_standardisation_attendance a join visit_standardisation s on s.id = a.session_id"
                    + " where s.cycle_id = v.cycle_id and a.person_id = p.id and a.outcome = 'STANDARDISED') as standardised,"
                    + " exists (select 1 from assignment w where w.person_id = p.id and w.target_kind = 'CENTRE'"
                    + " and w.target_id = c.id and "
                    + IN_EFFECT.formatted("w")
                    + ") as conflict";

    private static final String FROM =
            "visit v join cycle y on y.id = v.cycle_id join enrolment e on e.id = v.enrolment_id"
                    + " join centre c on c.id = e.centre_id join person p"
                    + " left join visit_team_member m on m.ao_id = e.ao_id and m.person_id = p.id"
                    + " left join visit_team t on t.id = m.team_id";

    private static final String IN_POOL = ReviewerPool.contains("p.id", "e.ao_id");

    private final EntityManager database;
    private final Clock clock;

    ReviewerChoices(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All reviewers, those with the fewest open visits first. */
    Paged<ReviewerChoice> page(UUID visitId, String q, PageQuery page) {
        return query(visitId)
                .where("p.name like concat('%', :q, '%')", "q", q == null || q.isBlank() ? null : q)
                .order("openVisits", "(" + OPEN_VISITS + ")")
                .order("name", "p.name")
                .defaultSort("openVisits,name")
                .page(database, page, ReviewerChoice::of);
    }

    /** One reviewer; empty if the person is not among those of the awarding organisation. */
    Optional<ReviewerChoice> one(UUID visitId, UUID reviewerId) {
        return query(visitId)
                .where("p.id = :person", "person", reviewerId)
                .list(database, 1, ReviewerChoice::of)
                .stream()
                .findFirst();
    }

    private KeysetQuery query(UUID visitId) {
        return KeysetQuery.select(COLUMNS, FROM, "p.id")
                .where("v.id = :visit", "visit", visitId)
                .where(IN_POOL, "today", LocalDate.now(clock));
    }
}
