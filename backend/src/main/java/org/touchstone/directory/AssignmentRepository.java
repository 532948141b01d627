package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.AssignmentSource.Known;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Scope;

/** Every query over assignments. */
@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<AssignmentEntry, UUID> {

    /** For spans without an end. */
    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

    private static final int MOST_ROLES_OF_ONE_PERSON = 500;

    private static final String ROLE_AND_PLACE =
            "a.role as role, a.target_kind as target_kind, a.target_id as target_id,"
                    + " coalesce(o.name, r.name, c.name, ec.name, 'Touchstone') as target_name";

    private static final String PLACES =
            " left join awarding_organisation o on a.target_kind = 'AO' and o.id = a.target_id"
                    + " left join region r on a.target_kind = 'REGION' and r.id = a.target_id"
                    + " left join centre c on a.target_kind = 'CENTRE' and c.id = a.target_id"
                    + " left join enrolment e on a.target_kind = 'ENROLMENT' and e.id = a.target_id"
                    + " left join centre ec on ec.id = e.centre_id";

    private static final String IN_EFFECT =
            "a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)";

    private final SessionFactory sessions;

    AssignmentRepository(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** What the person may do where on that day, with the names of the places. */
    List<Assignment> inEffect(UUID personId, LocalDate day) {
        return KeysetQuery.select(ROLE_AND_PLACE, "assignment a" + PLACES, "a.id")
                .where("a.person_id = :person", "person", personId)
                .where(IN_EFFECT, "day", day)
                .list(
                        getEntityManager(),
                        MOST_ROLES_OF_ONE_PERSON,
                        AssignmentRepository::assignment);
    }

    /**
     * The person of that subject with the assignments in effect, in one statement and without a
     * transaction: it is asked before every request, and never remembered, so that a role that has
     * ended opens nothing any more.
     */
    Optional<Known> known(String subject, LocalDate day) {
        return known("p.subject = :who", subject, day);
    }

    /** The same for the person of that id. */
    Optional<Known> known(UUID personId, LocalDate day) {
        return known("p.id = :who", personId, day);
    }

    private Optional<Known> known(String condition, Object who, LocalDate day) {
        var assignments = new ArrayList<Assignment>();
        try (var session = sessions.openSession()) {
            return KeysetQuery.select(
                            "p.id as person_id, p.name as person_name, " + ROLE_AND_PLACE,
                            "person p left join assignment a on a.person_id = p.id and "
                                    + IN_EFFECT
                                    + PLACES,
                            "a.id")
                    .bind("day", day)
                    .where(condition, "who", who)
                    .list(
                            session,
                            MOST_ROLES_OF_ONE_PERSON,
                            row -> {
                                if (row.uuid("target_id") != null) {
                                    assignments.add(assignment(row));
                                }
                                return new Known(
                                        row.uuid("person_id"),
                                        row.text("person_name"),
                                        assignments);
                            })
                    .stream()
                    .findFirst();
        }
    }

    private static Assignment assignment(Row row) {
        return new Assignment(
                row.constant("role", Role.class),
                row.constant("target_kind", Target.class),
                row.uuid("target_id"),
                row.text("target_name"));
    }

    List<AssignmentEntry> at(Role role, Target on, UUID targetId, LocalDate day) {
        return list(
                "role = ?1 and targetKind = ?2 and targetId = ?3 and startsOn <= ?4 and (endsOn is null or endsOn >= ?4) order by startsOn, id",
                role,
                on,
                targetId,
                day);
    }

    /** Those of the role at that target that have days in common with the span. */
    List<AssignmentEntry> overlapping(
            Role role, Target on, UUID targetId, LocalDate from, LocalDate to) {
        return list(
                "role = ?1 and targetKind = ?2 and targetId = ?3 and startsOn <= ?5 and (endsOn is null or endsOn >= ?4)",
                role,
                on,
                targetId,
                from,
                orEver(to));
    }

    private static LocalDate orEver(LocalDate to) {
        return to == null ? FAR_AWAY : to;
    }

    private static final String OVERLAP =
            "a.starts_on <= :to and (a.ends_on is null or a.ends_on >= :from)";

    /**
     * Whether the person has a role of an awarding organisation that reaches the centre on days of
     * the span. Belonging to the pool of reviewers reaches none.
     */
    boolean reaches(
            UUID personId, UUID aoId, UUID regionId, UUID centreId, LocalDate from, LocalDate to) {
        return !KeysetQuery.select(
                        "a.id as id",
                        "assignment a left join enrolment e on a.target_kind = 'ENROLMENT' and e.id = a.target_id",
                        "a.id")
                .where("a.person_id = :person", "person", personId)
                .where(OVERLAP)
                .where(
                        "(e.centre_id = :centre or a.target_kind = 'REGION' and a.target_id = :region"
                                + " or a.target_kind = 'AO' and a.role <> 'REVIEWER' and a.target_id = :ao)")
                .bind("from", from)
                .bind("to", orEver(to))
                .bind("centre", centreId)
                .bind("region", regionId)
                .bind("ao", aoId)
                .list(getEntityManager(), 1, row -> row.uuid("id"))
                .isEmpty();
    }

    /** Whether the person works at a centre of the region or awarding organisation in the span. */
    boolean worksWithin(UUID personId, UUID aoOrRegion, LocalDate from, LocalDate to) {
        return !KeysetQuery.select(
                        "a.id as id",
                        "assignment a join centre c on a.target_kind = 'CENTRE' and c.id = a.target_id join region r on r.id = c.region_id",
                        "a.id")
                .where("a.person_id = :person", "person", personId)
                .where(OVERLAP)
                .where("(r.id = :place or r.ao_id = :place)", "place", aoOrRegion)
                .bind("from", from)
                .bind("to", orEver(to))
                .list(getEntityManager(), 1, row -> row.uuid("id"))
                .isEmpty();
    }

    Set<Role> rolesWithin(UUID personId, UUID aoId, LocalDate day) {
        return new HashSet<>(
                KeysetQuery.select(
                                "a.role as role",
                                "assignment a left join region r on a.target_kind = 'REGION' and r.id = a.target_id",
                                "a.id")
                        .where("a.person_id = :person", "person", personId)
                        .where(
                                "(a.target_kind = 'AO' and a.target_id = :ao or r.ao_id = :ao)",
                                "ao",
                                aoId)
                        .where(
                                "a.starts_on <= :day and (a.ends_on is null or a.ends_on >= :day)",
                                "day",
                                day)
                        .list(
                                getEntityManager(),
                                MOST_ROLES_OF_ONE_PERSON,
                                row -> row.constant("role", Role.class)));
    }

    AssignmentView one(UUID id, Function<Row, AssignmentView> mapping) {
        return KeysetQuery.select(AssignmentView.COLUMNS, AssignmentView.FROM, "a.id")
                .where("a.id = :id", "id", id)
                .list(getEntityManager(), 1, mapping)
                .get(0);
    }

    /** Assignments in that scope, or all where it is null. */
    Paged<AssignmentView> page(
            Scope scope,
            AssignmentFilter filter,
            LocalDate today,
            Function<Row, AssignmentView> mapping) {
        var query =
                KeysetQuery.select(AssignmentView.COLUMNS, AssignmentView.FROM, "a.id")
                        .where("a.person_id = :person", "person", filter.person)
                        .where("a.target_id = :target", "target", filter.organisation)
                        .where("a.role in (:roles)", "roles", filter.role)
                        .where(
                                "a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today)",
                                "today",
                                filter.inEffect ? today : null)
                        .order("startsOn", "a.starts_on")
                        .order("personName", "p.name")
                        .order("role", "a.role")
                        .defaultSort("-startsOn");
        if (scope != null) {
            query.where(
                            "(a.target_kind = 'AO' and a.target_id in (:scopeAos) or r.ao_id in (:scopeAos) or cr.ao_id in (:scopeAos)"
                                    + " or e.ao_id in (:scopeAos) or c.id in (:scopeCentres))")
                    .bind("scopeAos", CentreRepository.orNobody(scope.aos()))
                    .bind("scopeCentres", CentreRepository.orNobody(scope.centres()));
        }
        return query.page(getEntityManager(), filter, mapping);
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
