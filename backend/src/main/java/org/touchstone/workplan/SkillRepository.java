package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;

/** Every query over skills. */
@ApplicationScoped
class SkillRepository implements PanacheRepositoryBase<Skill, UUID> {

    private static final int MOST_SKILLS = 20_000;

    Skill require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("skill"));
    }

    /**
     * For which programmes each of these people is seen to be competent on that day: by a skill
     * that is verified and has not expired. One held for no programme in particular counts for
     * none.
     */
    Map<UUID, Set<UUID>> competences(UUID centreId, Collection<UUID> people, LocalDate day) {
        var competences = new HashMap<UUID, Set<UUID>>();
        if (people.isEmpty()) {
            return competences;
        }
        KeysetQuery.select(
                        "s.person_id as person_id, s.programme_id as programme_id",
                        "work_plan_skill s",
                        "s.id")
                .where("s.centre_id = :centre", "centre", centreId)
                .where("s.person_id in (:people)", "people", people)
                .where("s.programme_id is not null and s.verified_at is not null")
                .where("(s.expires_on is null or s.expires_on >= :day)", "day", day)
                .list(
                        getEntityManager(),
                        MOST_SKILLS,
                        row -> Map.entry(row.uuid("person_id"), row.uuid("programme_id")))
                .forEach(
                        one ->
                                competences
                                        .computeIfAbsent(one.getKey(), key -> new HashSet<>())
                                        .add(one.getValue()));
        return competences;
    }

    /** Those of the people who hold a verified qualification for the programme on that day. */
    Set<UUID> holders(UUID centreId, UUID programmeId, Collection<UUID> people, LocalDate day) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        getEntityManager()
                                .createQuery(
                                        "select distinct personId from Skill where centreId = :centre and programmeId = :programme and personId in :people"
                                                + " and standing = :held and verifiedAt is not null and (expiresOn is null or expiresOn >= :day)",
                                        UUID.class)
                                .setParameter("centre", centreId)
                                .setParameter("programme", programmeId)
                                .setParameter("people", people)
                                .setParameter("held", Skill.Standing.HELD)
                                .setParameter("day", day)
                                .getResultList());
    }

    Paged<SkillView> page(
            Collection<UUID> centres,
            UUID centreId,
            UUID personId,
            PageQuery page,
            Function<Row, SkillView> mapping) {
        return skills().where("c.id in (:centres)", "centres", centres)
                .where("c.id = :centre", "centre", centreId)
                .where("s.person_id = :person", "person", personId)
                .page(getEntityManager(), page, mapping);
    }

    SkillView view(UUID id, Function<Row, SkillView> mapping) {
        return skills().where("s.id = :id", "id", id).list(getEntityManager(), 1, mapping).get(0);
    }

    private static KeysetQuery skills() {
        return KeysetQuery.select(SkillView.COLUMNS, SkillView.FROM, "s.id")
                .order("personName", "p.name")
                .order("qualification", "s.qualification")
                .defaultSort("personName");
    }
}
