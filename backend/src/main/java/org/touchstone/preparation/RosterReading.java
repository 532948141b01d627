package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.enrolment.ProgrammeDirectory.ProgrammeSummary;
import org.touchstone.preparation.Arrangements.Opened;
import org.touchstone.preparation.RosterView.Entry;
import org.touchstone.preparation.RosterView.SpokenFor;
import org.touchstone.scheme.QualificationLevel;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitSummary;

/** What both sides read of the people of a visit. */
@ApplicationScoped
class RosterReading {

    private static final int MOST_PEOPLE = 500;
    private static final int MOST_LINES = 20_000;

    private final EntityManager database;
    private final RosterRepository rosters;
    private final Candidates candidates;
    private final Arrangements arrangements;
    private final VisitDirectory visits;

    RosterReading(
            EntityManager database,
            RosterRepository rosters,
            Candidates candidates,
            Arrangements arrangements,
            VisitDirectory visits) {
        this.database = database;
        this.rosters = rosters;
        this.candidates = candidates;
        this.arrangements = arrangements;
        this.visits = visits;
    }

    @Transactional
    RosterView get(UUID visitId) {
        return view(arrangements.toRead(visitId));
    }

    /** The list as it stands after everything done so far in this transaction. */
    RosterView view(Opened opened) {
        rosters.flush();
        var visit = opened.visit();
        var roster = rosters.findByIdOptional(visit.id());
        var people = people(visit);
        return new RosterView(
                visit.id(),
                people,
                roster.map(Roster::agreementNote).orElse(null),
                commands(visit, people),
                roster.map(Roster::version).orElse(0L));
    }

    private List<Command> commands(VisitSummary visit, List<Entry> people) {
        var prepared = Arrangements.isBeingPrepared(visit);
        var nominee = new ArrayList<Command>();
        nominee.add(Command.open("invite"));
        if (visits.previousReported(visit.id()).isPresent()) {
            nominee.add(Command.open("copy-previous"));
        }
        var commands =
                new ArrayList<>(
                        arrangements.offered(visit, prepared, nominee, Role.CENTRE_CONTACT));
        commands.addAll(
                arrangements.offered(
                        visit,
                        prepared,
                        List.of(Command.open("note-agreement")),
                        Role.CENTRE_CONTACT,
                        Role.REVIEWER));
        commands.addAll(
                arrangements.offered(
                        visit,
                        Arrangements.isRunning(visit) && !people.isEmpty(),
                        List.of(Command.open("record-attendance")),
                        Role.REVIEWER));
        return commands;
    }

    /** Level by subject area of the programmes the scheme looks at (QMR-091). */
    CoverageView coverage(UUID visitId) {
        var visit = arrangements.toRead(visitId).visit();
        record Place(QualificationLevel level, String subjectArea) {}
        var programmes =
                candidates.programmes(visit).values().stream()
                        .filter(ProgrammeSummary::covered)
                        .collect(
                                Collectors.groupingBy(
                                        one -> new Place(one.level(), one.subjectArea()),
                                        Collectors.mapping(
                                                ProgrammeSummary::id, Collectors.toSet())));
        var present = people(visit).stream().filter(one -> one.state().counts()).toList();
        var cells =
                programmes.entrySet().stream()
                        .map(
                                cell ->
                                        new CoverageView.Cell(
                                                cell.getKey().level(),
                                                cell.getKey().subjectArea(),
                                                cell.getValue().size(),
                                                present.stream()
                                                        .filter(
                                                                one ->
                                                                        one.programmes().stream()
                                                                                .map(SpokenFor::id)
                                                                                .anyMatch(
                                                                                        cell
                                                                                                        .getValue()
                                                                                                ::contains))
                                                        .map(Entry::name)
                                                        .toList()))
                        .sorted(
                                Comparator.comparing(CoverageView.Cell::subjectArea)
                                        .thenComparing(CoverageView.Cell::level))
                        .toList();
        return new CoverageView(
                cells,
                cells.stream()
                        .filter(cell -> cell.spokespersons().isEmpty())
                        .map(cell -> new CoverageView.Gap(cell.level(), cell.subjectArea()))
                        .toList());
    }

    /** Who can still be invited, and the programmes for which they can speak. */
    RosterView.Candidates candidates(UUID visitId) {
        var visit = arrangements.toRead(visitId).visit();
        var listed = people(visit).stream().map(Entry::personId).collect(Collectors.toSet());
        var running = candidates.programmes(visit);
        var own = visit.enrolment().centre().id();
        return new RosterView.Candidates(
                candidates.of(visit).values().stream()
                        .filter(one -> !listed.contains(one.personId()))
                        .map(
                                one ->
                                        new RosterView.Candidate(
                                                one.personId(),
                                                one.practitioner().person().name(),
                                                one.home().name(),
                                                !one.home().id().equals(own),
                                                one.practitioner().roles().stream()
                                                        .sorted()
                                                        .toList(),
                                                List.copyOf(
                                                        Candidates.running(
                                                                one
                                                                        .practitioner()
                                                                        .programmes()
                                                                        .stream(),
                                                                running))))
                        .toList(),
                running.values().stream()
                        .map(
                                one ->
                                        new SpokenFor(
                                                one.id(),
                                                one.title(),
                                                one.level(),
                                                one.subjectArea()))
                        .toList());
    }

    /** By name, in three queries however many there are. */
    private List<Entry> people(VisitSummary visit) {
        var programmes = programmes(visit.id());
        var roles = roles(visit.id());
        var own = visit.enrolment().centre().id();
        return KeysetQuery.select(
                        "i.id as id, i.person_id as person_id, p.name as name, p.email as email, i.centre_id as centre_id, c.name as centre_name,"
                                + " i.state as state, i.invited_at as invited_at, i.answered_at as answered_at, i.answer_note as answer_note,"
                                + " i.version as version",
                        "preparation_invitation i join person p on p.id = i.person_id join centre c on c.id = i.centre_id",
                        "i.id")
                .where("i.visit_id = :visit", "visit", visit.id())
                .order("name", "p.name")
                .defaultSort("name")
                .list(
                        database,
                        MOST_PEOPLE,
                        row ->
                                new Entry(
                                        row.uuid("id"),
                                        row.uuid("person_id"),
                                        row.text("name"),
                                        row.text("email"),
                                        row.text("centre_name"),
                                        !row.uuid("centre_id").equals(own),
                                        roles.getOrDefault(row.uuid("id"), List.of()),
                                        row.constant("state", InvitationState.class),
                                        row.instant("invited_at"),
                                        row.instant("answered_at"),
                                        row.text("answer_note"),
                                        programmes.getOrDefault(row.uuid("id"), List.of()),
                                        row.number("version")));
    }

    private Map<UUID, List<SpokenFor>> programmes(UUID visitId) {
        var by = new HashMap<UUID, List<SpokenFor>>();
        KeysetQuery.select(
                        "i.id as id, g.id as programme_id, g.title as title, q.level as level, q.subject_area as subject_area",
                        "preparation_invitation i join preparation_invitation_programme s on s.invitation_id = i.id"
                                + " join programme g on g.id = s.programme_id join qualification q on q.id = g.qualification_id",
                        "i.id")
                .where("i.visit_id = :visit", "visit", visitId)
                .order("title", "g.title")
                .defaultSort("title")
                .list(
                        database,
                        MOST_LINES,
                        row ->
                                by.computeIfAbsent(row.uuid("id"), id -> new ArrayList<>())
                                        .add(
                                                new SpokenFor(
                                                        row.uuid("programme_id"),
                                                        row.text("title"),
                                                        row.constant(
                                                                "level", QualificationLevel.class),
                                                        row.text("subject_area"))));
        return by;
    }

    private Map<UUID, List<String>> roles(UUID visitId) {
        var by = new HashMap<UUID, List<String>>();
        KeysetQuery.select(
                        "i.id as id, k.role as role",
                        "preparation_invitation i join practitioner r on r.centre_id = i.centre_id and r.person_id = i.person_id"
                                + " join practitioner_role k on k.practitioner_id = r.id",
                        "i.id")
                .where("i.visit_id = :visit", "visit", visitId)
                .order("role", "k.role")
                .defaultSort("role")
                .list(
                        database,
                        MOST_LINES,
                        row ->
                                by.computeIfAbsent(row.uuid("id"), id -> new ArrayList<>())
                                        .add(row.text("role")));
        return by;
    }
}
