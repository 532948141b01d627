package org.touchstone.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.time.Days;
import org.touchstone.shared.time.Nation;
import org.touchstone.shared.time.TrainingClock;

/**
 * Makes what a test needs: awarding organisations, centres, people with roles. Everything is new
 * each time, so that tests do not meet one another in the one database.
 */
@ApplicationScoped
public class World {

    private static final AtomicInteger COUNTER =
            new AtomicInteger((int) (System.nanoTime() % 100_000) * 1000);

    private final EntityManager database;
    private final TrainingClock clock;
    private final Days days;

    World(EntityManager database, TrainingClock clock, Days days) {
        this.database = database;
        this.clock = clock;
        this.days = days;
    }

    /** An awarding organisation with one region. */
    public record Organisation(UUID aoId, UUID regionId) {}

    /** A centre under the QMR scheme. */
    public record TestCentre(
            UUID aoId,
            UUID regionId,
            UUID centreId,
            UUID enrolmentId,
            String number,
            String name) {}

    /** Someone who can sign in. */
    public record TestPerson(UUID id, UUID subject, String name, String email) {

        /** A fresh access token. */
        public String token() {
            return Tokens.of(subject);
        }
    }

    /**
     * Moves the business clock to a London time, such as {@code 2016-11-15T09:00}, without
     * beginning any day.
     */
    public void setClock(String london) {
        clock.moveTo(moment(london));
    }

    /** Moves the business clock through every day up to then, living each. */
    public void liveUntil(String london) {
        days.liveUntil(moment(london));
    }

    private static Instant moment(String london) {
        return LocalDateTime.parse(london).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    /**
     * Forgets which days began, so that the next {@link #liveUntil} begins only its own day and
     * those after this one.
     */
    public void startDaysAt(String day) {
        transact(
                () -> {
                    database.createNativeQuery("delete from day_begun").executeUpdate();
                    return database.createNativeQuery(
                                    "insert into day_begun (day, at) values (:day, :at)")
                            .setParameter("day", LocalDate.parse(day))
                            .setParameter("at", Instant.EPOCH)
                            .executeUpdate();
                });
    }

    public Organisation organisation() {
        var ao = Ids.next();
        var region = Ids.next();
        insert(
                "insert into awarding_organisation (id, code, name) values (?1, ?2, ?3)",
                ao,
                "AO" + number(),
                "Examining Board " + number());
        insert(
                "insert into region (id, ao_id, name) values (?1, ?2, ?3)",
                region,
                ao,
                "Region " + number());
        return new Organisation(ao, region);
    }

    public TestCentre centre(Organisation organisation, Nation nation) {
        var centre = Ids.next();
        var enrolment = Ids.next();
        var number = number();
        insert(
                "insert into centre (id, number, name, kind, nation, region_id, size, status) values (?1, ?2, ?3, 'COLLEGE', ?4, ?5, 'MEDIUM', 'ACTIVE')",
                centre,
                number,
                "Centre " + number,
                nation.name(),
                organisation.regionId());
        insert(
                "insert into enrolment (id, ao_id, centre_id, scheme_code) values (?1, ?2, ?3, 'pearson-qmr')",
                enrolment,
                organisation.aoId(),
                centre);
        return new TestCentre(
                organisation.aoId(),
                organisation.regionId(),
                centre,
                enrolment,
                number,
                "Centre " + number);
    }

    /** A centre in England of an awarding organisation of its own. */
    public TestCentre centre() {
        return centre(organisation(), Nation.ENGLAND);
    }

    /** A person without any role. */
    public TestPerson person() {
        var id = Ids.next();
        var subject = UUID.randomUUID();
        var name = "Person " + number();
        var email = "person" + number() + "@example.org";
        insert(
                "insert into person (id, subject, name, email, phone) values (?1, ?2, ?3, ?4, '01632 960000')",
                id,
                subject.toString(),
                name,
                email);
        return new TestPerson(id, subject, name, email);
    }

    /** A person who has held the role there since 2010. */
    public TestPerson person(Role role, Target on, UUID targetId) {
        var person = person();
        give(person, role, on, targetId);
        return person;
    }

    public void give(TestPerson person, Role role, Target on, UUID targetId) {
        insert(
                "insert into assignment (id, person_id, role, target_kind, target_id, starts_on) values (?1, ?2, ?3, ?4, ?5, '2010-01-01')",
                Ids.next(),
                person.id(),
                role.name(),
                on.name(),
                targetId);
    }

    public TestPerson platformAdmin() {
        return person(Role.PLATFORM_ADMIN, Target.PLATFORM, new UUID(0, 0));
    }

    /** A number that no other record of the run has. */
    public String number() {
        return String.valueOf(COUNTER.incrementAndGet());
    }

    public void insert(String sql, Object... parameters) {
        transact(
                () -> {
                    var query = database.createNativeQuery(sql);
                    for (var i = 0; i < parameters.length; i++) {
                        query.setParameter(i + 1, parameters[i]);
                    }
                    return query.executeUpdate();
                });
    }

    /** Rows of a query, for what has no operation to read it by. */
    @SuppressWarnings("unchecked")
    public List<Tuple> rows(String sql, Object... parameters) {
        return transact(
                () -> {
                    var query = database.createNativeQuery(sql, Tuple.class);
                    for (var i = 0; i < parameters.length; i++) {
                        query.setParameter(i + 1, parameters[i]);
                    }
                    return (List<Tuple>) query.getResultList();
                });
    }

    /** The one number that a query gives. */
    public long count(String sql, Object... parameters) {
        return ((Number) rows(sql, parameters).get(0).get(0)).longValue();
    }

    private static <T> T transact(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
