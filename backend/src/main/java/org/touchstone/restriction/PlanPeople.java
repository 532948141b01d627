package org.touchstone.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonSummary;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;

/** Who can look after an item of a remedial plan, and which essential actions it can serve. */
@ApplicationScoped
class PlanPeople {

    private static final int MOST_ACTIONS = 300;

    private final Assignments assignments;
    private final EntityManager database;

    PlanPeople(Assignments assignments, EntityManager database) {
        this.assignments = assignments;
        this.database = database;
    }

    /** An essential action in brief. */
    record LinkedAction(UUID id, String reference, String objective, String words, String state) {}

    /** The centre's responsible people and the quality managers, by id. */
    Map<UUID, PersonSummary> possibleOwners(Block block) {
        var owners = new LinkedHashMap<UUID, PersonSummary>();
        Stream.of(Role.CENTRE_CONTACT, Role.HEAD_OF_CENTRE, Role.EXAMS_OFFICER, Role.CENTRE_MANAGER)
                .flatMap(
                        role -> assignments.holders(role, Target.CENTRE, block.centreId()).stream())
                .forEach(person -> owners.putIfAbsent(person.id(), person));
        assignments
                .holders(Role.QUALITY_MANAGER, Target.AO, block.aoId())
                .forEach(person -> owners.putIfAbsent(person.id(), person));
        return owners;
    }

    /** The essential actions of the reports on which the block stands, by id. */
    Map<UUID, LinkedAction> actions(Block block) {
        var actions = new LinkedHashMap<UUID, LinkedAction>();
        KeysetQuery.select(
                        "a.id as id, a.reference as reference, a.objective as objective, a.words as words, a.state as state",
                        "action a",
                        "a.id")
                .where("a.kind = 'ESSENTIAL'")
                .where(
                        "a.visit_id in (select g.visit_id from restriction_ground g where g.block_id = :block and g.state = 'KEPT')",
                        "block",
                        block.id())
                .order("reference", "a.reference")
                .defaultSort("reference")
                .list(
                        database,
                        MOST_ACTIONS,
                        row ->
                                new LinkedAction(
                                        row.uuid("id"),
                                        row.text("reference"),
                                        row.text("objective"),
                                        row.text("words"),
                                        row.text("state")))
                .forEach(action -> actions.put(action.id(), action));
        return actions;
    }
}
