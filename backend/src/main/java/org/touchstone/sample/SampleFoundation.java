package org.touchstone.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.directory.RoleGiven;
import org.touchstone.sample.SampleFiles.MachineLine;
import org.touchstone.sample.SampleFiles.PersonLine;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Puts the awarding organisation, its people, catalogue and centres into the empty tables. */
@ApplicationScoped
class SampleFoundation {

    static final String SCHEME = "pearson-qmr";

    private static final int MONTHS_IN_OFFICE_BEFORE = 8;
    private static final int SECONDS = 900;
    private static final UUID PLATFORM = new UUID(0, 0);

    private final EntityManager database;
    private final Event<DomainEvent> events;

    SampleFoundation(EntityManager database, Event<DomainEvent> events) {
        this.database = database;
        this.events = events;
    }

    /** Lays everything in one transaction. */
    SampleWorld lay(SampleFiles files, LocalDate currentStart, LocalDate today) {
        return QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .call(() -> layAll(files, currentStart, today));
    }

    private SampleWorld layAll(SampleFiles files, LocalDate currentStart, LocalDate today) {
        var world = new SampleWorld(Ids.next(), currentStart, today);
        var since = world.previousStart().minusMonths(MONTHS_IN_OFFICE_BEFORE);
        insert(
                "insert into awarding_organisation (id, code, name) values (?1, 'MERIDIAN', 'Meridian Awards')",
                world.aoId());
        var regions = new HashMap<String, UUID>();
        for (var name : files.people().regions()) {
            var id = Ids.next();
            regions.put(name, id);
            insert(
                    "insert into region (id, ao_id, name) values (?1, ?2, ?3)",
                    id,
                    world.aoId(),
                    name);
        }
        var qualifications = new HashMap<String, UUID>();
        for (var line : files.qualifications()) {
            var id = Ids.next();
            qualifications.put(line.number(), id);
            insert(
                    "insert into qualification (id, ao_id, number, title, level, family, start_year, accreditor, sector,"
                            + " subject_area, lead_verifier_required, external_assessment) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                    id,
                    world.aoId(),
                    line.number(),
                    line.title(),
                    line.level(),
                    line.family(),
                    line.startYear(),
                    line.accreditor(),
                    line.sector(),
                    line.subjectArea(),
                    "L2 L3".contains(line.level()),
                    "NATIONAL_2016".equals(line.family()));
        }
        var terms = Ids.next();
        insert(
                "insert into recognition_terms (id, ao_id, edition, title, text, in_force_from) values (?1, ?2, '2024', ?3, ?4, ?5)",
                terms,
                world.aoId(),
                "Terms of centre recognition",
                "A recognised centre keeps its learners safe, assesses them fairly, keeps true records and tells Meridian"
                        + " Awards at once when something goes wrong. (Invented text for a demonstration.)",
                since);
        people(files, world, regions, since);
        new SampleCentres(this, world, regions, qualifications, terms, since).lay(files);
        return world;
    }

    private void people(
            SampleFiles files, SampleWorld world, Map<String, UUID> regions, LocalDate since) {
        var lines = new ArrayList<PersonLine>();
        lines.addAll(files.people().accounts());
        lines.addAll(files.people().others());
        for (var line : lines) {
            var person = person(world, line.name(), line.subject());
            for (var place : places(line, world, regions)) {
                give(person, line.role(), place.on(), place.id(), since);
            }
        }
        for (var name : files.people().reviewers()) {
            give(person(world, name, null), Role.REVIEWER, Target.AO, world.aoId(), since);
        }
    }

    private record Place(Target on, UUID id) {}

    /** Where the person holds the role; the people of a centre get theirs with the centre. */
    private static List<Place> places(
            PersonLine line, SampleWorld world, Map<String, UUID> regions) {
        if (line.centre() != null) {
            return List.of();
        }
        if (line.regions() != null) {
            return line.regions().stream()
                    .map(region -> new Place(Target.REGION, regions.get(region)))
                    .toList();
        }
        return List.of(
                line.role() == Role.PLATFORM_ADMIN
                        ? new Place(Target.PLATFORM, PLATFORM)
                        : new Place(Target.AO, world.aoId()));
    }

    /** Puts a person on record; one without an account gets a subject that nobody has. */
    SamplePerson person(SampleWorld world, String name, UUID subject) {
        var account = subject != null;
        var id = account ? subject : Ids.next();
        var person = new SamplePerson(id, account ? subject : UUID.randomUUID(), name);
        insert(
                "insert into person (id, subject, name, email, phone, home_ao_id) values (?1, ?2, ?3, ?4, '01632 960123', ?5)",
                id,
                person.subject().toString(),
                name,
                person.email(),
                world.aoId());
        world.add(person);
        return person;
    }

    /** Puts a machine account on record, with the credential that the realm has for it. */
    void machine(SampleWorld world, MachineLine line, UUID centre, LocalDate since) {
        var person = Ids.next();
        insert(
                "insert into person (id, name, machine, home_ao_id) values (?1, ?2, true, ?3)",
                person,
                line.name(),
                world.aoId());
        insert(
                "insert into assignment (id, person_id, role, target_kind, target_id, starts_on) values (?1, ?2, ?3, 'CENTRE', ?4, ?5)",
                Ids.next(),
                person,
                Role.MIS_CLIENT.name(),
                centre,
                since);
        var account = Ids.next();
        insert(
                "insert into machine_account (id, person_id, centre_id, name, purpose, contact, state, created_at) values (?1, ?2, ?3, ?4, ?5, ?6, 'ACTIVE', ?7)",
                account,
                person,
                centre,
                line.name(),
                line.purpose(),
                line.contact(),
                since.atStartOfDay());
        line.scopes()
                .forEach(
                        scope ->
                                insert(
                                        "insert into machine_account_scope (account_id, scope) values (?1, ?2)",
                                        account,
                                        scope.name()));
        insert(
                "insert into machine_credential (id, account_id, client_id, subject, state, created_at) values (?1, ?2, ?3, ?4, 'ACTIVE', ?5)",
                Ids.next(),
                account,
                line.clientId(),
                line.subject().toString(),
                since.atStartOfDay());
    }

    void give(SamplePerson person, Role role, Target on, UUID target, LocalDate since) {
        var id = Ids.next();
        insert(
                "insert into assignment (id, person_id, role, target_kind, target_id, starts_on) values (?1, ?2, ?3, ?4, ?5, ?6)",
                id,
                person.id(),
                role.name(),
                on.name(),
                target,
                since);
        if (on != Target.CENTRE || role == Role.CENTRE_CONTACT || role == Role.HEAD_OF_CENTRE) {
            fire(new RoleGiven(id, person.id(), role, on, target, since, null, null));
        }
    }

    void fire(DomainEvent event) {
        events.fire(event);
    }

    void insert(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
