package org.touchstone.development;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Role;

/** Every query over the log of professional development. */
@ApplicationScoped
class CpdRepository implements PanacheRepositoryBase<CpdEntry, UUID> {

    private static final String IN_YEAR =
            "d.person_id = p.id and d.centre_id = :centre and d.done_on >= :yearFrom and d.done_on < :yearTo";

    CpdEntry require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("entry"));
    }

    /** Of one person where that is not null; from that day on where that is not null. */
    <T> Paged<T> page(
            UUID centreId,
            UUID personId,
            LocalDate from,
            PageQuery page,
            Function<Row, T> mapping) {
        return entries()
                .where("d.centre_id = :centre", "centre", centreId)
                .where("d.person_id = :person", "person", personId)
                .where("d.done_on >= :from", "from", from)
                .page(getEntityManager(), page, mapping);
    }

    EntryView view(UUID id, Function<Row, EntryView> mapping) {
        return entries().where("d.id = :id", "id", id).list(getEntityManager(), 1, mapping).get(0);
    }

    private static KeysetQuery entries() {
        return KeysetQuery.select(EntryView.COLUMNS, EntryView.FROM, "d.id")
                .order("doneOn", "d.done_on")
                .order("personName", "p.name")
                .defaultSort("-doneOn");
    }

    /** Everyone with a role of the centre that has a target, with what they logged in the year. */
    Paged<StandingRow> standings(
            UUID centreId,
            UUID personId,
            LocalDate yearFrom,
            LocalDate today,
            Map<Role, BigDecimal> targets,
            PageQuery page) {
        return KeysetQuery.select(
                        "p.id as person_id, p.name as person_name, r.target as target, coalesce(f.fraction, 1) as fraction,"
                                + " coalesce((select sum(d.hours) from cpd_entry d where "
                                + IN_YEAR
                                + "), 0) as logged, coalesce((select sum(d.hours) from cpd_entry d where "
                                + IN_YEAR
                                + " and d.verified_by is not null), 0) as verified",
                        "(select a.person_id as person_id, max(case a.role "
                                + cases(targets)
                                + " end) as target from assignment a where a.target_kind = 'CENTRE' and a.target_id = :centre and a.role in (:roles)"
                                + " and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today) group by a.person_id) r"
                                + " join person p on p.id = r.person_id"
                                + " left join cpd_fraction f on f.centre_id = :centre and f.person_id = p.id",
                        "p.id")
                .bind("centre", centreId)
                .bind("roles", targets.keySet())
                .bind("today", today)
                .bind("yearFrom", yearFrom)
                .bind("yearTo", yearFrom.plusYears(1))
                .where("p.id = :person", "person", personId)
                .order("personName", "p.name")
                .defaultSort("personName")
                .page(getEntityManager(), page, row -> StandingRow.of(row, yearFrom));
    }

    private static String cases(Map<Role, BigDecimal> targets) {
        return targets.entrySet().stream()
                .map(one -> "when '%s' then %s".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(" "));
    }

    void setFraction(UUID centreId, UUID personId, BigDecimal fraction, UUID by) {
        getEntityManager()
                .createNativeQuery(
                        "insert into cpd_fraction (centre_id, person_id, fraction, set_by) values (:centre, :person, :fraction, :by)"
                                + " on duplicate key update fraction = :fraction, set_by = :by")
                .setParameter("centre", centreId)
                .setParameter("person", personId)
                .setParameter("fraction", fraction)
                .setParameter("by", by)
                .executeUpdate();
    }
}
