package org.touchstone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.touchstone.directory.CentreAdded;
import org.touchstone.directory.CentreDetails;
import org.touchstone.directory.CentreSize;
import org.touchstone.directory.CentreStatus;
import org.touchstone.directory.ConsortiumApproved;
import org.touchstone.enrolment.CentreEnrolled;
import org.touchstone.sample.SampleFiles.CentreLine;
import org.touchstone.sample.SampleWorld.Offer;
import org.touchstone.sample.SampleWorld.SampleCentre;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Lays the centres with their sites, staff, programmes and approvals. */
class SampleCentres {

    /** Without nominee, with Functional Skills only, and with apprentices only. */
    static final String VACANT = "10011";

    static final String SKILLS_ONLY = "11004";
    static final String APPRENTICES_ONLY = "10008";

    private static final String SKILLS = "MA/2002/2";

    /** Of a sector in which only standards verification releases certificates. */
    private static final String EXEMPT = "MA/1011/2";

    private static final Set<String> WITH_EXEMPT = Set.of("10001", "20004", "30005");
    private static final int OTHER_STAFF = 3;
    private static final int SMALLEST_GROUP = 12;

    private final SampleFoundation foundation;
    private final SampleWorld world;
    private final Map<String, UUID> regions;
    private final Map<String, UUID> qualifications;
    private final UUID terms;
    private final LocalDate since;
    private final Set<UUID> placed = new HashSet<>();
    private int names;

    SampleCentres(
            SampleFoundation foundation,
            SampleWorld world,
            Map<String, UUID> regions,
            Map<String, UUID> qualifications,
            UUID terms,
            LocalDate since) {
        this.foundation = foundation;
        this.world = world;
        this.regions = regions;
        this.qualifications = qualifications;
        this.terms = terms;
        this.since = since;
    }

    void lay(SampleFiles files) {
        for (var i = 0; i < files.centres().size(); i++) {
            lay(files, files.centres().get(i), i);
        }
        consortium("Three Rivers Partnership", "10002", List.of("10003", "10004"));
        consortium("Two Lochs Collaboration", "20002", List.of("20003"));
    }

    private void lay(SampleFiles files, CentreLine line, int index) {
        var id = Ids.next();
        var enrolment = Ids.next();
        foundation.insert(
                "insert into centre (id, number, name, kind, nation, region_id, size, status) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'ACTIVE')",
                id,
                line.number(),
                line.name(),
                line.kind().name(),
                line.nation().name(),
                regions.get(line.region()),
                line.size().name());
        foundation.fire(
                new CentreAdded(
                        id,
                        line.number(),
                        new CentreDetails(
                                line.name(),
                                line.kind(),
                                line.nation(),
                                regions.get(line.region()),
                                line.size(),
                                CentreStatus.ACTIVE)));
        foundation.insert(
                "insert into enrolment (id, ao_id, centre_id, scheme_code) values (?1, ?2, ?3, ?4)",
                enrolment,
                world.aoId(),
                id,
                SampleFoundation.SCHEME);
        foundation.fire(new CentreEnrolled(enrolment, world.aoId(), id, SampleFoundation.SCHEME));
        foundation.insert(
                "insert into recognition (enrolment_id, recognised_on, terms_id, agreed_on) values (?1, ?2, ?3, ?4)",
                enrolment,
                since.minusYears(4 + index % 9),
                terms,
                since);
        var sites = sites(line, id);
        var nominee =
                line.number().equals(VACANT) ? null : staff(files, line, Role.CENTRE_CONTACT, id);
        var head = staff(files, line, Role.HEAD_OF_CENTRE, id);
        var practitioners = new ArrayList<SamplePerson>();
        for (var i = 0; i < OTHER_STAFF; i++) {
            practitioners.add(staff(files, line, Role.PRACTITIONER, id));
        }
        staff(files, line, Role.EXAMS_OFFICER, id);
        verifiers(files, line, id);
        files.people().machines().stream()
                .filter(machine -> line.number().equals(machine.centre()))
                .forEach(machine -> foundation.machine(world, machine, id, since));
        var offers = offers(files, line, enrolment, sites, practitioners, index);
        onProgrammes(id, practitioners, offers);
        for (var duty : List.of("OVERSIGHT", "REGISTRATION_AND_CLAIMS", "QUALITY_REVIEW")) {
            if (index % 7 != 3 || !duty.equals("REGISTRATION_AND_CLAIMS")) {
                foundation.insert(
                        "insert into centre_duty (centre_id, duty, person_id) values (?1, ?2, ?3)",
                        id,
                        duty,
                        head.id());
            }
        }
        world.add(
                new SampleCentre(
                        id,
                        enrolment,
                        line.number(),
                        line.name(),
                        sites,
                        offers,
                        nominee,
                        head,
                        practitioners));
    }

    private List<UUID> sites(CentreLine line, UUID centre) {
        var sites = new ArrayList<UUID>();
        sites.add(site(centre, "Main campus", "LEAD", "GB", true));
        if (line.size() != CentreSize.SMALL) {
            sites.add(site(centre, "Workshop annexe", "MULTI_SITE", "GB", false));
        }
        if (line.size() == CentreSize.VERY_LARGE) {
            sites.add(site(centre, "Market Street satellite", "SATELLITE", "GB", false));
        }
        if (line.number().equals("11003")) {
            sites.add(site(centre, "Costa Ejemplo studio", "SATELLITE", "ES", false));
        }
        return sites;
    }

    private UUID site(UUID centre, String name, String kind, String country, boolean main) {
        var id = Ids.next();
        foundation.insert(
                "insert into site (id, centre_id, name, kind, address, country, main, approval_type) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'NATIONAL')",
                id,
                centre,
                name,
                kind,
                "1 Example Way, Anytown",
                country,
                main);
        return id;
    }

    /** The account that the files name for the role at that centre, or someone new. */
    private SamplePerson staff(SampleFiles files, CentreLine line, Role role, UUID centre) {
        var person =
                files.people().accounts().stream()
                        .filter(account -> line.number().equals(account.centre()))
                        .filter(account -> account.role() == role)
                        .map(account -> world.person(account.name()))
                        .filter(account -> !placed.contains(account.id()))
                        .findFirst()
                        .orElseGet(() -> foundation.person(world, nextName(files), null));
        placed.add(person.id());
        foundation.give(person, role, Target.CENTRE, centre, since);
        return person;
    }

    /** Only at centres for which the files name accounts: nobody is made up for these roles. */
    private void verifiers(SampleFiles files, CentreLine line, UUID centre) {
        files.people().accounts().stream()
                .filter(account -> line.number().equals(account.centre()))
                .filter(account -> Set.of(Role.LEAD_IQA, Role.IQA).contains(account.role()))
                .forEach(
                        account ->
                                foundation.give(
                                        world.person(account.name()),
                                        account.role(),
                                        Target.CENTRE,
                                        centre,
                                        since));
    }

    private String nextName(SampleFiles files) {
        var first = files.people().firstNames();
        var last = files.people().lastNames();
        var name =
                first.get(names % first.size())
                        + " "
                        + last.get((names % first.size() + names / first.size()) % last.size());
        names++;
        return name;
    }

    private List<Offer> offers(
            SampleFiles files,
            CentreLine line,
            UUID enrolment,
            List<UUID> sites,
            List<SamplePerson> practitioners,
            int index) {
        var offers = new ArrayList<Offer>();
        var catalogue =
                files.qualifications().stream()
                        .filter(of -> !Set.of(SKILLS, EXEMPT).contains(of.number()))
                        .toList();
        var count = line.number().equals(SKILLS_ONLY) ? 0 : 3 + line.size().ordinal();
        for (var i = 0; i < count; i++) {
            var of = catalogue.get((index + i * 3) % catalogue.size());
            if (offers.stream().noneMatch(o -> o.qualificationNumber().equals(of.number()))) {
                offers.add(
                        programme(
                                enrolment,
                                of.number(),
                                of.title(),
                                sites.get(i % sites.size()),
                                index % 5 == 4 && i == 1
                                        ? null
                                        : practitioners.get(i % practitioners.size()),
                                SMALLEST_GROUP + (index * 7 + i * 5) % 40));
            }
        }
        if (WITH_EXEMPT.contains(line.number())) {
            offers.add(
                    programme(
                            enrolment,
                            EXEMPT,
                            "Level 2 Certificate in Security Practice",
                            sites.get(0),
                            practitioners.get(1),
                            16));
        }
        if (line.number().equals(SKILLS_ONLY) || index % 6 == 2) {
            offers.add(
                    programme(
                            enrolment,
                            SKILLS,
                            "Functional Skills in English",
                            sites.get(0),
                            practitioners.get(0),
                            30 + index));
        }
        return offers;
    }

    private Offer programme(
            UUID enrolment,
            String qualification,
            String title,
            UUID site,
            SamplePerson leader,
            int learners) {
        var id = Ids.next();
        foundation.insert(
                "insert into programme (id, enrolment_id, qualification_id, sender_key, title, site_id, leader_id, starts_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                id,
                enrolment,
                qualifications.get(qualification),
                Offer.key(qualification),
                title,
                site,
                leader == null ? null : leader.id(),
                since);
        foundation.insert(
                "insert into qualification_approval (id, enrolment_id, qualification_id, status, approved_on) values (?1, ?2, ?3, 'ACTIVE', ?4)",
                Ids.next(),
                enrolment,
                qualifications.get(qualification),
                since.minusYears(2));
        return new Offer(id, qualification, title, learners);
    }

    private void onProgrammes(UUID centre, List<SamplePerson> practitioners, List<Offer> offers) {
        var roles = List.of("PROGRAMME_MANAGER", "LEAD_INTERNAL_VERIFIER", "TEACHER");
        for (var i = 0; i < practitioners.size(); i++) {
            var id = Ids.next();
            foundation.insert(
                    "insert into practitioner (id, centre_id, person_id) values (?1, ?2, ?3)",
                    id,
                    centre,
                    practitioners.get(i).id());
            foundation.insert(
                    "insert into practitioner_role (practitioner_id, role) values (?1, ?2)",
                    id,
                    roles.get(i % roles.size()));
            for (var j = 0; j < offers.size(); j++) {
                if (j % practitioners.size() == i) {
                    foundation.insert(
                            "insert into practitioner_programme (practitioner_id, programme_id) values (?1, ?2)",
                            id,
                            offers.get(j).programmeId());
                }
            }
        }
    }

    private void consortium(String name, String lead, List<String> members) {
        var id = Ids.next();
        var leadId = world.centre(lead).id();
        var memberIds = members.stream().map(number -> world.centre(number).id()).toList();
        foundation.insert(
                "insert into consortium (id, ao_id, name, approved_on, programmes, lead_centre_id) values (?1, ?2, ?3, ?4, 'Sport and Business', ?5)",
                id,
                world.aoId(),
                name,
                since,
                leadId);
        memberIds.forEach(
                member ->
                        foundation.insert(
                                "insert into consortium_member (consortium_id, centre_id) values (?1, ?2)",
                                id,
                                member));
        foundation.fire(
                new ConsortiumApproved(
                        id, world.aoId(), name, since, leadId, Set.copyOf(memberIds)));
    }
}
