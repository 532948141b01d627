package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;

/** Every query over people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID>, PersonDirectory {

    private static final String ROLES_THERE =
            "from assignment a left join region r on a.target_kind = 'REGION' and r.id = a.target_id"
                    + " where a.person_id = p.id and (a.target_kind = 'AO' and a.target_id in (:aos) or r.ao_id in (:aos))"
                    + " and a.starts_on <= :today and (a.ends_on is null or a.ends_on >= :today)";

    private final Event<PersonAdded> added;

    PersonRepository(Event<PersonAdded> added) {
        this.added = added;
    }

    Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Optional<Person> byEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    /** People in that scope, or everybody where it is null. */
    Paged<PersonRow> page(Scope scope, PersonFilter filter, LocalDate today) {
        var query =
                KeysetQuery.select(
                                "p.id as id, p.name as name, p.email as email,"
                                        + " (select group_concat(distinct ra.role order by ra.role separator ', ') from assignment ra where ra.person_id = p.id"
                                        + " and ra.starts_on <= :today and (ra.ends_on is null or ra.ends_on >= :today)) as roles",
                                "person p",
                                "p.id")
                        .bind("today", today)
                        .where("p.email = :email", "email", filter.email)
                        .where(
                                "(p.name like :q or p.email like :q)",
                                "q",
                                filter.q == null || filter.q.isBlank()
                                        ? null
                                        : CentreQueries.contains(filter.q))
                        .where(
                                "exists (select 1 from assignment fa where fa.person_id = p.id and fa.role in (:roles)"
                                        + " and fa.starts_on <= :today and (fa.ends_on is null or fa.ends_on >= :today))",
                                "roles",
                                filter.role)
                        .order("name", "p.name")
                        .defaultSort("name");
        // An exact address finds anyone, so that nobody is put on record twice.
        if (scope != null && filter.email == null) {
            within(query, scope);
        }
        return query.page(getEntityManager(), filter, PersonRow::of);
    }

    /** Who holds a role at those organisations, or at regions of theirs, on that day. */
    Paged<ColleagueRow> colleagues(Set<UUID> aos, ColleagueFilter filter, LocalDate today) {
        return KeysetQuery.select(
                        "p.id as id, p.name as name,"
                                + " (select group_concat(distinct a.role order by a.role separator ', ') "
                                + ROLES_THERE
                                + ") as roles",
                        "person p",
                        "p.id")
                .where("exists (select 1 " + ROLES_THERE + ")")
                .where(
                        "exists (select 1 " + ROLES_THERE + " and a.role in (:roles))",
                        "roles",
                        filter.role)
                .bind("aos", CentreRepository.orNobody(aos))
                .bind("today", today)
                .order("name", "p.name")
                .defaultSort("name")
                .page(getEntityManager(), filter, ColleagueRow::of);
    }

    /** Whether the person belongs to that scope. */
    boolean isWithin(UUID personId, Scope scope) {
        var query =
                KeysetQuery.select("p.id as id", "person p", "p.id")
                        .where("p.id = :person", "person", personId);
        return !within(query, scope).list(getEntityManager(), 1, row -> row.uuid("id")).isEmpty();
    }

    /** People whom the organisation put on record, or who have a role or a programme there. */
    private static KeysetQuery within(KeysetQuery query, Scope scope) {
        return query.where(
                        "(p.home_ao_id in (:scopeAos) or exists (select 1 from assignment a"
                                + " left join region r on a.target_kind = 'REGION' and r.id = a.target_id"
                                + " left join centre c on a.target_kind = 'CENTRE' and c.id = a.target_id"
                                + " left join region cr on cr.id = c.region_id"
                                + " left join enrolment e on a.target_kind = 'ENROLMENT' and e.id = a.target_id"
                                + " where a.person_id = p.id and (a.target_kind = 'AO' and a.target_id in (:scopeAos)"
                                + " or r.ao_id in (:scopeAos) or cr.ao_id in (:scopeAos) or e.ao_id in (:scopeAos) or c.id in (:scopeCentres)))"
                                + " or exists (select 1 from practitioner k join centre kc on kc.id = k.centre_id join region kr on kr.id = kc.region_id"
                                + " where k.person_id = p.id and (kr.ao_id in (:scopeAos) or kc.id in (:scopeCentres))))")
                .bind("scopeAos", CentreRepository.orNobody(scope.aos()))
                .bind("scopeCentres", CentreRepository.orNobody(scope.centres()));
    }

    Optional<Person> notYetSignedIn(String email) {
        return find("email = ?1 and subject is null", email).firstResultOptional();
    }

    Map<UUID, PersonSummary> summaries(Collection<UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        // Never an immutable map: callers ask it for null, which stands for "nobody".
        return wanted.isEmpty()
                ? new HashMap<>()
                : list("id in ?1", wanted).stream()
                        .map(Person::summary)
                        .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    @Override
    public PersonSummary require(UUID id) {
        return findByIdOptional(id).map(Person::summary).orElseThrow(() -> new NotFound("person"));
    }

    @Override
    @Transactional
    public PersonSummary addMachine(String name, UUID homeAoId) {
        var machine = Person.machine(name, null, homeAoId);
        persistAndFlush(machine);
        added.fire(machine.added());
        return machine.summary();
    }

    @Override
    @Transactional
    public PersonSummary keep(String name, String email, String phone) {
        return byEmail(email)
                .orElseGet(
                        () -> {
                            var person = new Person(name, email, phone, null);
                            persistAndFlush(person);
                            added.fire(person.added());
                            return person;
                        })
                .summary();
    }

    @Override
    public Map<UUID, PersonSummary> byIds(Collection<UUID> ids) {
        return summaries(ids);
    }

    @Override
    public Map<String, PersonSummary> byEmails(Collection<String> emails) {
        return emails.isEmpty()
                ? Map.of()
                : list("email in ?1", emails).stream()
                        .map(Person::summary)
                        .collect(
                                Collectors.toMap(
                                        person -> person.email().toLowerCase(Locale.ROOT),
                                        Function.identity()));
    }
}
