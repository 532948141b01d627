package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.engagement.PreviousItems;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.Row;
import org.touchstone.visit.VisitDirectory;

/**
 * What an engagement document has to speak about: all of the last reported visit, whatever became
 * of it, and older items that are still open (QMR-113, QMR-197, QMR-206).
 */
@ApplicationScoped
class EarlierItems implements PreviousItems {

    private static final int BOUND = 1000;
    private static final UUID NO_VISIT = new UUID(0, 0);

    private final EntityManager database;
    private final VisitDirectory visits;

    EarlierItems(EntityManager database, VisitDirectory visits) {
        this.database = database;
        this.visits = visits;
    }

    @Override
    public List<Item> before(UUID visitId) {
        var visit = visits.require(visitId);
        var last = visits.previousReported(visitId).map(one -> one.id()).orElse(NO_VISIT);
        var items = new ArrayList<Item>();
        items.addAll(
                KeysetQuery.select(
                                "i.id as id, i.reference as reference, i.objective as objective, i.words as words, i.state as state,"
                                        + " i.accepted_on as settled_on, i.due_on as due_on, i.percent as percent",
                                "action i",
                                "i.id")
                        .where("i.kind = 'ESSENTIAL'")
                        .where("i.enrolment_id = :enrolment", "enrolment", visit.enrolment().id())
                        .where("i.visit_id <> :visit", "visit", visitId)
                        .where(
                                "(i.visit_id = :last or i.state in ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED'))",
                                "last",
                                last)
                        .order("reference", "i.reference")
                        .defaultSort("reference")
                        .list(database, BOUND, EarlierItems::action));
        items.addAll(
                KeysetQuery.select(
                                "i.id as id, i.reference as reference, i.objective as objective, i.words as words, i.state as state,"
                                        + " i.outcome as outcome",
                                "recommendation i",
                                "i.id")
                        .where("i.enrolment_id = :enrolment", "enrolment", visit.enrolment().id())
                        .where("i.visit_id <> :visit", "visit", visitId)
                        .where(
                                "(i.visit_id = :last or i.state in ('OPEN', 'IN_PROGRESS', 'DECLINED'))",
                                "last",
                                last)
                        .order("reference", "i.reference")
                        .defaultSort("reference")
                        .list(database, BOUND, EarlierItems::recommendation));
        return items;
    }

    private static Item action(Row row) {
        var state = row.constant("state", ActionState.class);
        var outcome =
                switch (state) {
                    case PROPOSED, OPEN -> "Open, due " + ActionNotices.day(row.date("due_on"));
                    case IN_PROGRESS -> "In progress, " + row.integer("percent") + " % done";
                    case SUBMITTED -> "Submitted, being checked";
                    case RETURNED -> "Sent back by the reviewer";
                    case COMPLETED ->
                            "Resolved, accepted on " + ActionNotices.day(row.date("settled_on"));
                    case WITHDRAWN -> "Withdrawn";
                    case CONVERTED -> "Turned into a recommendation";
                    case CARRIED_FORWARD -> "Carried forward";
                };
        return item(row, "ESSENTIAL_ACTION", outcome);
    }

    private static Item recommendation(Row row) {
        var reviewed = row.constant("outcome", Outcome.class);
        var outcome =
                switch (row.constant("state", RecommendationState.class)) {
                    case PROPOSED, OPEN -> "Not yet decided";
                    case IN_PROGRESS -> "Taken up";
                    case DECLINED -> "Declined by the centre";
                    case REVIEWED, CLOSED -> "Found " + reviewed.words();
                };
        return item(row, "RECOMMENDATION", outcome);
    }

    private static Item item(Row row, String kind, String outcome) {
        return new Item(
                row.uuid("id"),
                kind,
                row.text("reference"),
                row.text("objective"),
                row.text("words"),
                row.text("state"),
                outcome);
    }
}
