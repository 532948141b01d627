package org.touchstone.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.problem.NotFound;

/** Every query over teams and their members. */
@ApplicationScoped
class TeamRepository implements PanacheRepositoryBase<Team, UUID> {

    private static final int MOST_MEMBERS = 500;

    Team require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("team"));
    }

    boolean anyNamed(UUID aoId, String name, UUID exceptId) {
        return count("aoId = ?1 and name = ?2 and id <> ?3", aoId, name, exceptId) > 0;
    }

    /** Whether the person leads the team of that reviewer. */
    boolean leads(UUID personId, UUID aoId, UUID reviewerId) {
        return leaderOf(aoId, reviewerId).filter(personId::equals).isPresent();
    }

    /** Who leads that reviewer. */
    Optional<UUID> leaderOf(UUID aoId, UUID reviewerId) {
        return KeysetQuery.select(
                        "t.leader_id as leader_id",
                        "visit_team_member m join visit_team t on t.id = m.team_id",
                        "t.id")
                .where("m.ao_id = :ao", "ao", aoId)
                .where("m.person_id = :reviewer", "reviewer", reviewerId)
                .list(getEntityManager(), 1, row -> row.uuid("leader_id"))
                .stream()
                .findFirst();
    }

    /** Those of the people who belong to another team of the awarding organisation. */
    List<UUID> inOtherTeams(Team team, Collection<UUID> people) {
        return KeysetQuery.select("m.person_id as person_id", "visit_team_member m", "m.person_id")
                .where("m.ao_id = :ao", "ao", team.aoId())
                .where("m.team_id <> :team", "team", team.id())
                .where("m.person_id in (:people)", "people", people)
                .list(getEntityManager(), MOST_MEMBERS, row -> row.uuid("person_id"));
    }

    List<TeamView.Member> members(UUID teamId, LocalDate today) {
        return KeysetQuery.select(
                        "p.id as id, p.name as name, m.capacity as capacity, not "
                                + ReviewerPool.contains("p.id", "m.ao_id")
                                + " as gone",
                        "visit_team_member m join person p on p.id = m.person_id",
                        "p.id")
                .where("m.team_id = :team", "team", teamId)
                .bind("today", today)
                .order("name", "p.name")
                .defaultSort("name")
                .list(
                        getEntityManager(),
                        MOST_MEMBERS,
                        row ->
                                new TeamView.Member(
                                        row.uuid("id"),
                                        row.text("name"),
                                        row.integer("capacity"),
                                        row.flag("gone")));
    }

    /** Replaces the members of the team. */
    void replaceMembers(Team team, Collection<TeamResource.NewMember> members) {
        flush();
        getEntityManager()
                .createNativeQuery("delete from visit_team_member where team_id = :team")
                .setParameter("team", team.id())
                .executeUpdate();
        for (var member : members) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into visit_team_member (ao_id, person_id, team_id, capacity) values (:ao, :person, :team, :capacity)")
                    .setParameter("ao", team.aoId())
                    .setParameter("person", member.personId())
                    .setParameter("team", team.id())
                    .setParameter("capacity", member.capacity())
                    .executeUpdate();
        }
    }
}
