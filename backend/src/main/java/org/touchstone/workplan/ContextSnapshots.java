package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.restriction.RestrictionDirectory;
import org.touchstone.shared.paging.KeysetQuery;

/** Gathers what the product knows about a centre for the context of a plan (IQA-006). */
@ApplicationScoped
class ContextSnapshots {

    private static final int MOST_ACTIONS = 500;

    private final EntityManager database;
    private final RestrictionDirectory restrictions;
    private final ClosingRepository closings;
    private final Instance<KnownRisks> risks;

    ContextSnapshots(
            EntityManager database,
            RestrictionDirectory restrictions,
            ClosingRepository closings,
            @Any Instance<KnownRisks> risks) {
        this.database = database;
        this.restrictions = restrictions;
        this.closings = closings;
        this.risks = risks;
    }

    ContextSnapshot take(UUID areaId, UUID centreId, Set<UUID> programmes, LocalDate today) {
        return new ContextSnapshot(
                today,
                KeysetQuery.select(
                                "x.reference as reference, x.objective as objective, x.words as words, x.due_on as due_on, x.state as state",
                                "action x join enrolment e on e.id = x.enrolment_id",
                                "x.id")
                        .where("e.centre_id = :centre", "centre", centreId)
                        .where(
                                "x.kind = 'ESSENTIAL' and x.state in ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED')")
                        .order("dueOn", "x.due_on")
                        .defaultSort("dueOn")
                        .list(
                                database,
                                MOST_ACTIONS,
                                row ->
                                        new ContextSnapshot.OpenAction(
                                                row.text("reference"),
                                                row.text("objective"),
                                                row.text("words"),
                                                row.date("due_on"),
                                                row.text("state"))),
                programmes.isEmpty()
                        ? List.of()
                        : KeysetQuery.select(
                                        "p.title as title, (select sum(r.active_learners) from registration r"
                                                + " where r.qualification_id = p.qualification_id and r.snapshot_id = (select s.id"
                                                + " from registration_snapshot s where s.enrolment_id = p.enrolment_id"
                                                + " order by s.taken_on desc limit 1)) as learners,"
                                                + " (select count(*) from practitioner_programme t join practitioner o on o.id = t.practitioner_id"
                                                + " where t.programme_id = p.id and (o.left_on is null or o.left_on >= :today)) as assessors",
                                        "programme p",
                                        "p.id")
                                .bind("today", today)
                                .where("p.id in (:programmes)", "programmes", programmes)
                                .order("title", "p.title")
                                .defaultSort("title")
                                .list(
                                        database,
                                        programmes.size(),
                                        row ->
                                                new ContextSnapshot.ProgrammeFigures(
                                                        row.text("title"),
                                                        row.integer("learners"),
                                                        row.integer("assessors"))),
                restrictions
                        .openBlockOf(centreId)
                        .map(
                                block ->
                                        new ContextSnapshot.Risk(
                                                block.reference(),
                                                block.appliedOn(),
                                                block.objectives()))
                        .orElse(null),
                KeysetQuery.select(
                                "v.reference as reference, v.end_on as end_on",
                                "visit v join enrolment e on e.id = v.enrolment_id",
                                "v.id")
                        .where("e.centre_id = :centre", "centre", centreId)
                        .where(
                                "v.state in ('CONDUCTED', 'REPORTED', 'CLOSED') and v.end_on is not null")
                        .order("endOn", "v.end_on")
                        .defaultSort("-endOn")
                        .list(
                                database,
                                1,
                                row ->
                                        new ContextSnapshot.LastVisit(
                                                row.text("reference"), row.date("end_on")))
                        .stream()
                        .findFirst()
                        .orElse(null),
                closings.carriedFromBefore(areaId),
                known(known -> known.assessors(centreId, programmes)),
                known(known -> known.claims(centreId, programmes)));
    }

    private <T> List<T> known(Function<KnownRisks, List<T>> what) {
        return risks.stream().map(what).flatMap(List::stream).toList();
    }
}
