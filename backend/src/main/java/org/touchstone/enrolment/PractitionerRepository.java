package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.CentrePeople;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Every query over practitioners, and with the assignments the staff of a centre. */
@ApplicationScoped
class PractitionerRepository implements PanacheRepositoryBase<Practitioner, UUID>, CentrePeople {

    private static final int MOST_LINES_OF_ONE_CENTRE = 20_000;

    private final Assignments assignments;
    private final Clock clock;

    PractitionerRepository(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public Optional<PersonSummary> nominee(UUID centreId) {
        return assignments.holder(Role.CENTRE_CONTACT, Target.CENTRE, centreId);
    }

    @Override
    public Optional<PersonSummary> head(UUID centreId) {
        return assignments.holder(Role.HEAD_OF_CENTRE, Target.CENTRE, centreId);
    }

    @Override
    public List<CentrePractitioner> practitioners(UUID centreId) {
        var all = new LinkedHashMap<UUID, CentrePractitioner>();
        KeysetQuery.select(
                        "r.id as id, r.version as version, o.id as person_id, o.name as name, o.email as email, o.phone as phone,"
                                + " k.role as role, p.id as programme_id, q.level as level, q.subject_area as subject_area",
                        "practitioner r join person o on o.id = r.person_id"
                                + " left join practitioner_role k on k.practitioner_id = r.id"
                                + " left join practitioner_programme t on t.practitioner_id = r.id"
                                + " left join programme p on p.id = t.programme_id"
                                + " left join qualification q on q.id = p.qualification_id",
                        "r.id")
                .where("r.centre_id = :centre", "centre", centreId)
                .where("(r.left_on is null or r.left_on >= :today)", "today", LocalDate.now(clock))
                .order("name", "o.name")
                .defaultSort("name")
                .list(
                        getEntityManager(),
                        MOST_LINES_OF_ONE_CENTRE,
                        row -> {
                            var of =
                                    all.computeIfAbsent(
                                            row.uuid("id"),
                                            id ->
                                                    new CentrePractitioner(
                                                            id,
                                                            new PersonSummary(
                                                                    row.uuid("person_id"),
                                                                    row.text("name"),
                                                                    row.text("email"),
                                                                    row.text("phone")),
                                                            new HashSet<>(),
                                                            new HashSet<>(),
                                                            new HashSet<>(),
                                                            new HashSet<>(),
                                                            row.number("version")));
                            add(of.roles(), row.text("role"));
                            add(of.programmes(), row.uuid("programme_id"));
                            add(of.levels(), row.text("level"));
                            add(of.subjectAreas(), row.text("subject_area"));
                            return of;
                        });
        return new ArrayList<>(all.values());
    }

    private static <T> void add(Set<T> to, T value) {
        if (value != null) {
            to.add(value);
        }
    }

    @Override
    public boolean isStaff(UUID centreId, UUID personId) {
        return !staffAmong(centreId, Set.of(personId)).isEmpty();
    }

    /** Those of the people for whom {@link #isStaff} holds, in one query. */
    Set<UUID> staffAmong(UUID centreId, Set<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        KeysetQuery.select("o.id as id", "person o", "o.id")
                                .where("o.id in (:people)", "people", people)
                                .where(
                                        "(exists (select 1 from assignment a where a.person_id = o.id and a.target_kind = 'CENTRE'"
                                                + " and a.target_id = :centre and a.starts_on <= :today"
                                                + " and (a.ends_on is null or a.ends_on >= :today))"
                                                + " or exists (select 1 from practitioner r where r.person_id = o.id"
                                                + " and r.centre_id = :centre and (r.left_on is null or r.left_on >= :today)))")
                                .bind("centre", centreId)
                                .bind("today", LocalDate.now(clock))
                                .list(getEntityManager(), people.size(), row -> row.uuid("id")));
    }

    /** Whose duties at the centre are of the other roles: examinations, internal quality. */
    List<CentreStaffRow> otherStaff(UUID centreId) {
        return KeysetQuery.select(
                        "a.id as id, a.role as role, o.id as person_id, o.name as name, o.email as email",
                        "assignment a join person o on o.id = a.person_id",
                        "a.id")
                .where("a.target_id = :centre", "centre", centreId)
                .where(
                        "a.target_kind = 'CENTRE' and a.role not in ('CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'PRACTITIONER')")
                .where(
                        "a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today)",
                        "today",
                        LocalDate.now(clock))
                .order("role", "a.role")
                .order("name", "o.name")
                .defaultSort("role,name")
                .list(
                        getEntityManager(),
                        2000,
                        row ->
                                new CentreStaffRow(
                                        row.constant("role", Role.class),
                                        new CentrePeopleView.Staff(
                                                row.uuid("person_id"),
                                                row.text("name"),
                                                row.text("email"),
                                                null)));
    }

    @Override
    public Map<String, UUID> peopleByStaffKeys(UUID centreId, Collection<String> keys) {
        return bySenderKeys(centreId, keys).values().stream()
                .collect(Collectors.toMap(Practitioner::senderKey, Practitioner::personId));
    }

    /** Those that the centre's system sent before, by its keys, in one query. */
    Map<String, Practitioner> bySenderKeys(UUID centreId, Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : list("centreId = ?1 and senderKey in ?2", centreId, keys).stream()
                        .collect(Collectors.toMap(Practitioner::senderKey, Function.identity()));
    }

    /** Those of the people who are or were on the centre's list, in one query. */
    Map<UUID, Practitioner> ofPeople(UUID centreId, Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : list("centreId = ?1 and personId in ?2", centreId, people).stream()
                        .collect(Collectors.toMap(Practitioner::personId, Function.identity()));
    }

    Practitioner require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("practitioner"));
    }

    Optional<Practitioner> of(UUID centreId, UUID personId) {
        return find("centreId = ?1 and personId = ?2", centreId, personId).firstResultOptional();
    }
}
