package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Every query over assignments. */
@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<AssignmentEntry, UUID> {

    private static final int MOST_ROLES_OF_ONE_PERSON = 500;

    /** What the person may do where on that day, with the names of the places. */
    List<Assignment> inEffect(UUID personId, LocalDate day) {
        return KeysetQuery.select(
                        "a.role as role, a.target_kind as target_kind, a.target_id as target_id,"
                                + " coalesce(o.name, r.name, c.name, ec.name, 'Touchstone') as target_name",
                        "assignment a"
                                + " left join awarding_organisation o on a.target_kind = 'AO' and o.id = a.target_id"
                                + " left join region r on a.target_kind = 'REGION' and r.id = a.target_id"
                                + " left join centre c on a.target_kind = 'CENTRE' and c.id = a.target_id"
                                + " left join enrolment e on a.target_kind = 'ENROLMENT' and e.id = a.target_id"
                                + " left join centre ec on ec.id = e.centre_id",
                        "a.id")
                .where("a.person_id = :person", "person", personId)
                .where(
                        "a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)",
                        "day",
                        day)
                .list(
                        getEntityManager(),
                        MOST_ROLES_OF_ONE_PERSON,
                        row ->
                                new Assignment(
                                        row.constant("role", Role.class),
                                        row.constant("target_kind", Target.class),
                                        row.uuid("target_id"),
                                        row.text("target_name")));
    }

    List<AssignmentEntry> at(Role role, Target on, UUID targetId, LocalDate day) {
        return list(
                "role = ?1 and targetKind = ?2 and targetId = ?3 and startsOn <= ?4 and (endsOn is null or endsOn >= ?4) order by startsOn, id",
                role,
                on,
                targetId,
                day);
    }

    List<AssignmentEntry> of(UUID personId, Role role, Target on, UUID targetId, LocalDate day) {
        return list(
                "personId = ?1 and role = ?2 and targetKind = ?3 and targetId = ?4 and startsOn <= ?5 and (endsOn is null or endsOn >= ?5)",
                personId,
                role,
                on,
                targetId,
                day);
    }

    List<AssignmentEntry> atCentre(UUID personId, UUID centreId, LocalDate day) {
        return list(
                "personId = ?1 and targetKind = ?2 and targetId = ?3 and startsOn <= ?4 and (endsOn is null or endsOn >= ?4)",
                personId,
                Target.CENTRE,
                centreId,
                day);
    }
}
