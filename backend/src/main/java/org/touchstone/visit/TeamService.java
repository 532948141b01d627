package org.touchstone.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.problem.Violation;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;
import org.touchstone.visit.TeamResource.NewMember;
import org.touchstone.visit.TeamResource.NewTeam;

/** Forms teams of reviewers and shows their work. */
@ApplicationScoped
class TeamService {

    private static final String OPEN =
            "select count(*) from visit v where v.reviewer_id = p.id and v.state in ";

    private final EntityManager database;
    private final TeamRepository teams;
    private final AwardingOrganisationInUse organisation;
    private final Assignments assignments;
    private final PersonDirectory people;
    private final ReviewerPool pool;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Clock clock;
    private final Event<ReviewerTeamFormed> formed;

    TeamService(
            EntityManager database,
            TeamRepository teams,
            AwardingOrganisationInUse organisation,
            Assignments assignments,
            PersonDirectory people,
            ReviewerPool pool,
            Viewer viewer,
            Precondition precondition,
            Clock clock,
            Event<ReviewerTeamFormed> formed) {
        this.database = database;
        this.teams = teams;
        this.organisation = organisation;
        this.assignments = assignments;
        this.people = people;
        this.pool = pool;
        this.viewer = viewer;
        this.precondition = precondition;
        this.clock = clock;
        this.formed = formed;
    }

    Paged<TeamRow> list(PageQuery page) {
        return KeysetQuery.select(
                        "t.id as id, t.name as name, t.leader_id as leader_id, p.name as leader_name,"
                                + " (select count(*) from visit_team_member m where m.team_id = t.id) as members,"
                                + " (select count(*) from visit_team_member m where m.team_id = t.id and not "
                                + ReviewerPool.contains("m.person_id", "m.ao_id")
                                + ") as gone",
                        "visit_team t join person p on p.id = t.leader_id",
                        "t.id")
                .where("t.ao_id in (:aos)", "aos", organisation.all())
                .bind("today", LocalDate.now(clock))
                .order("name", "t.name")
                .defaultSort("name")
                .page(
                        database,
                        page,
                        row ->
                                new TeamRow(
                                        row.uuid("id"),
                                        row.text("name"),
                                        row.uuid("leader_id"),
                                        row.text("leader_name"),
                                        row.integer("members"),
                                        row.integer("gone")));
    }

    @Transactional
    TeamView get(UUID teamId) {
        return view(opened(teamId));
    }

    @Transactional
    TeamView form(NewTeam request) {
        var aoId = organisation.only();
        var team = new Team(aoId, request.name(), request.leaderId());
        check(team, request);
        teams.persist(team);
        teams.replaceMembers(team, request.members());
        tell(team, request);
        return view(team);
    }

    @Transactional
    TeamView edit(UUID teamId, NewTeam request) {
        var team = opened(teamId);
        precondition.matches(team.version());
        check(team, request);
        team.edit(request.name(), request.leaderId());
        // The members stand in a table of their own: their change is one of the team.
        database.lock(team, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        teams.replaceMembers(team, request.members());
        tell(team, request);
        return view(team);
    }

    private Team opened(UUID teamId) {
        var team = teams.require(teamId);
        viewer.requireOn(Ownership.ofAwardingOrganisation(team.aoId()), "team");
        return team;
    }

    private void check(Team team, NewTeam request) {
        if (teams.anyNamed(team.aoId(), request.name(), team.id())) {
            throw new AlreadyExists(
                    VisitProblem.TEAM_EXISTS,
                    "There is a team named " + request.name() + " already.");
        }
        var found = new ArrayList<Violation>();
        if (!assignments.holds(request.leaderId(), Role.TEAM_LEADER, Target.AO, team.aoId())) {
            found.add(
                    new Violation(
                            "/leaderId",
                            VisitProblem.NOT_A_REVIEWER,
                            "This person does not hold the role of team leader here."));
        }
        var members = request.members().stream().map(NewMember::personId).toList();
        var before =
                teams.members(team.id(), LocalDate.now(clock)).stream()
                        .map(TeamView.Member::id)
                        .toList();
        found.addAll(
                pool.problems(team.aoId(), members, before, i -> "/members/" + i + "/personId"));
        var taken = teams.inOtherTeams(team, members);
        IntStream.range(0, members.size())
                .filter(i -> taken.contains(members.get(i)))
                .forEach(
                        i ->
                                found.add(
                                        Violation.of(
                                                "/members/" + i + "/personId",
                                                VisitProblem.IN_ANOTHER_TEAM)));
        RulesBroken.throwIfAny(found);
    }

    private void tell(Team team, NewTeam request) {
        formed.fire(
                new ReviewerTeamFormed(
                        team.id(),
                        request.name(),
                        request.leaderId(),
                        request.members().stream().map(NewMember::personId).toList()));
    }

    private TeamView view(Team team) {
        teams.flush();
        return new TeamView(
                team.id(),
                team.version(),
                team.name(),
                team.leaderId(),
                people.require(team.leaderId()).name(),
                teams.members(team.id(), LocalDate.now(clock)));
    }

    Paged<ReviewerLoad> load(PageQuery page) {
        return KeysetQuery.select(
                        "p.id as id, p.name as name, t.id as team_id, t.name as team_name, m.capacity as capacity, ("
                                + OPEN
                                + "('ALLOCATED', 'PROPOSED', 'AGREED', 'CONFIRMED', 'IN_PROGRESS', 'CONDUCTED')) as open_visits, ("
                                + OPEN
                                + "('ALLOCATED', 'PROPOSED')) as without_date,"
                                + " (select count(*) from deadline d join visit v on v.id = d.visit_id where v.reviewer_id = p.id"
                                + " and d.kind = 'REPORT_DUE' and d.settled_on is null and d.due_on < :today) as overdue_reports",
                        "visit_team t join visit_team_member m on m.team_id = t.id join person p on p.id = m.person_id",
                        "p.id")
                .where("t.leader_id = :me", "me", viewer.personId())
                .where("t.ao_id in (:aos)", "aos", organisation.all())
                .where("(:today is not null)", "today", LocalDate.now(clock))
                .order("name", "p.name")
                .defaultSort("name")
                .page(
                        database,
                        page,
                        row ->
                                new ReviewerLoad(
                                        row.uuid("id"),
                                        row.text("name"),
                                        row.uuid("team_id"),
                                        row.text("team_name"),
                                        row.integer("capacity"),
                                        row.integer("open_visits"),
                                        row.integer("without_date"),
                                        row.integer("overdue_reports")));
    }
}
