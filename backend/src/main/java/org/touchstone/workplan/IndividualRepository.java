package org.touchstone.workplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;

/** Every query over members' own plans, their objectives and what was said about them. */
@ApplicationScoped
class IndividualRepository implements PanacheRepositoryBase<IndividualPlan, UUID> {

    private static final int MOST_OBJECTIVES = 100;
    private static final int MOST_IN_PLAN = 5_000;
    private static final int MOST_TOLD = 200;

    IndividualPlan require(UUID planId, UUID id) {
        return findByIdOptional(id)
                .filter(one -> one.planId().equals(planId))
                .orElseThrow(() -> new NotFound("individual plan"));
    }

    void save(Object row) {
        getEntityManager().persist(row);
        getEntityManager().flush();
    }

    /** The current ones of a plan. */
    List<IndividualPlan> current(UUID planId) {
        return list("planId = ?1 and state <> ?2", planId, IndividualState.WITHDRAWN);
    }

    Set<UUID> membersWithOne(UUID planId) {
        var members = new HashSet<UUID>();
        current(planId).forEach(one -> members.add(one.personId()));
        return members;
    }

    /** Those put to a member before that moment and not agreed on nor escalated yet. */
    List<IndividualPlan> undecidedSince(Instant before) {
        return list(
                "state in ?1 and proposedAt < ?2 and escalatedAt is null",
                List.of(IndividualState.PROPOSED, IndividualState.COUNTERED),
                before);
    }

    Objective requireObjective(UUID individualId, UUID id) {
        var one = getEntityManager().find(Objective.class, id);
        if (one == null || !one.individualId().equals(individualId)) {
            throw new NotFound("objective");
        }
        return one;
    }

    /** All but the withdrawn ones, in the order in which they were made. */
    List<Objective> objectives(UUID individualId) {
        return getEntityManager()
                .createQuery(
                        "from Objective where individualId = :plan and state <> :withdrawn order by id",
                        Objective.class)
                .setParameter("plan", individualId)
                .setParameter("withdrawn", ObjectiveState.WITHDRAWN)
                .setMaxResults(MOST_OBJECTIVES)
                .getResultList();
    }

    /** The objectives of a plan that are agreed and not over, of all members. */
    List<Objective> inForce(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "from Objective o where o.agreedRevision is not null and o.state in (:open) and o.individualId in (select i.id"
                                + " from IndividualPlan i where i.planId = :plan and i.state <> :withdrawn)",
                        Objective.class)
                .setParameter(
                        "open",
                        List.of(
                                ObjectiveState.PROPOSED,
                                ObjectiveState.AGREED,
                                ObjectiveState.IN_PROGRESS,
                                ObjectiveState.SUBMITTED))
                .setParameter("plan", planId)
                .setParameter("withdrawn", IndividualState.WITHDRAWN)
                .setMaxResults(MOST_IN_PLAN)
                .getResultList();
    }

    /** Whose objectives are not judged, each with its title; the first few hundred. */
    List<Unjudged> unjudged(UUID planId) {
        return KeysetQuery.select(
                        "o.id as id, p.name as person_name, json_value(r.aspects, '$.title') as title",
                        "work_plan_individual i join work_plan_objective o on o.individual_id = i.id join person p on p.id = i.person_id"
                                + " join work_plan_objective_revision r on r.objective_id = o.id and r.number = o.revision",
                        "o.id")
                .where("i.plan_id = :plan", "plan", planId)
                .where(
                        "i.state <> 'WITHDRAWN' and o.state not in ('MET', 'PARTLY_MET', 'NOT_MET', 'WITHDRAWN')")
                .order("personName", "p.name")
                .defaultSort("personName")
                .list(
                        getEntityManager(),
                        MOST_TOLD,
                        row ->
                                new Unjudged(
                                        row.uuid("id"),
                                        row.text("person_name"),
                                        row.text("title")));
    }

    /** An objective that waits for a judgement. */
    record Unjudged(UUID id, String personName, String title) {}

    ObjectiveRevision revision(UUID objectiveId, int number) {
        return getEntityManager()
                .createQuery(
                        "from ObjectiveRevision where objectiveId = :objective and number = :number",
                        ObjectiveRevision.class)
                .setParameter("objective", objectiveId)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** All revisions of these objectives, in one query. */
    List<ObjectiveRevision> revisions(List<Objective> objectives) {
        return objectives.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from ObjectiveRevision where objectiveId in (:objectives) order by number",
                                ObjectiveRevision.class)
                        .setParameter("objectives", objectives.stream().map(Objective::id).toList())
                        .getResultList();
    }

    /** Of one person where that is not null. */
    Paged<IndividualRow> page(UUID planId, UUID personId, PageQuery page) {
        return KeysetQuery.select(IndividualRow.COLUMNS, IndividualRow.FROM, "i.id")
                .where("i.plan_id = :plan", "plan", planId)
                .where("i.person_id = :person", "person", personId)
                .order("personName", "p.name")
                .defaultSort("personName")
                .page(getEntityManager(), page, IndividualRow::of);
    }

    PlanComment requireComment(UUID individualId, UUID id) {
        var one = getEntityManager().find(PlanComment.class, id);
        if (one == null || !one.individualId().equals(individualId)) {
            throw new NotFound("comment");
        }
        return one;
    }

    Paged<CommentView> comments(UUID individualId, PageQuery page) {
        return comments()
                .where("k.individual_id = :plan", "plan", individualId)
                .page(getEntityManager(), page, CommentView::of);
    }

    CommentView comment(UUID id) {
        return comments()
                .where("k.id = :id", "id", id)
                .list(getEntityManager(), 1, CommentView::of)
                .get(0);
    }

    private static KeysetQuery comments() {
        return KeysetQuery.select(CommentView.COLUMNS, CommentView.FROM, "k.id")
                .order("at", "k.at")
                .defaultSort("at");
    }
}
