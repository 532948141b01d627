package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.time.WorkingCalendars;

/** What people read of many actions: the tracker's list, and what it is narrowed to. */
@ApplicationScoped
class ActionLists {

    /** What conditions and orders of the list name at least, beside the action. */
    private static final String FOUND_IN =
            " left join enrolment e on e.id = a.enrolment_id join centre c on c.id = a.centre_id";

    /** The states that the column {@code awaited} stands for. */
    private static final Set<ActionState> AWAITED =
            EnumSet.of(
                    ActionState.OPEN,
                    ActionState.IN_PROGRESS,
                    ActionState.RETURNED,
                    ActionState.SUBMITTED);

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String WORKS_ON =
            "(a.owner_id = :me or a.verifier_id = :me or a.id in (select t.action_id from action_task t where t.owner_id = :me))";

    /** Whoever has an internal action, accepts it, or answers for the centre; nobody else. */
    private static final String NOT_OF_OTHERS =
            "(a.kind <> 'INTERNAL' or a.owner_id = :me or a.verifier_id = :me or a.centre_id in (:contactAt))";

    private static final Pattern REFERENCE =
            Pattern.compile("(EA|IN)-[0-9-]*", Pattern.CASE_INSENSITIVE);

    static final String OVERDUE =
            "(a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED') and a.due_on < :today"
                    + " or a.state = 'SUBMITTED' and a.done_on > a.due_on)";

    private final ActionAccess access;
    private final WorkingCalendars calendars;
    private final EntityManager database;
    private final Viewer viewer;
    private final Clock clock;

    ActionLists(
            ActionAccess access,
            WorkingCalendars calendars,
            EntityManager database,
            Viewer viewer,
            Clock clock) {
        this.access = access;
        this.calendars = calendars;
        this.database = database;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The tracker: one page of actions, nearest due date first unless asked otherwise. */
    Paged<ActionRow> list(ActionFilter filter, ChangesQuery page) {
        if (page.asksForChanges() && !access.ownOnlyCentres().isEmpty()) {
            // Whatever leaves their view would tell them of actions of others.
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "“changedSince” is for those who read all actions of a centre.");
        }
        var query =
                filtered(KeysetQuery.select(ActionRow.COLUMNS, ActionRow.TABLES, "a.id"), filter)
                        .order("dueOn", "a.due_on")
                        .order("updatedAt", "a.updated_at")
                        .order("reference", "a.reference")
                        .defaultSort("dueOn")
                        .changes("a.changed_at", "a.state in ('WITHDRAWN', 'CONVERTED')");
        return page(
                page.asksForChanges() ? query : served(query, filter), page, LocalDate.now(clock));
    }

    /**
     * Tells the query where to look first, so that a page costs the same however many there are.
     */
    private KeysetQuery served(KeysetQuery query, ActionFilter filter) {
        var mine = Boolean.TRUE.equals(filter.mine);
        var scope = viewer.scope();
        var wide = !scope.aos().isEmpty() || !scope.regions().isEmpty();
        query.foundIn(
                (mine && wide ? mine() + " mine_ join action a on a.id = mine_.id" : "action a")
                        + FOUND_IN
                        + (mine || filter.reviewer != null ? ActionRow.VISIT : "")
                        + (filter.extensionAsked == null ? "" : ActionRow.EXTENSION));
        var few =
                mine
                        || !wide
                        || Boolean.TRUE.equals(filter.extensionAsked)
                        || Stream.of(
                                        filter.centre,
                                        filter.visit,
                                        filter.owner,
                                        filter.reviewer,
                                        filter.q)
                                .anyMatch(Objects::nonNull);
        if (few) {
            return query;
        }
        var awaited =
                Boolean.TRUE.equals(filter.overdue)
                        || !filter.state.isEmpty() && AWAITED.containsAll(filter.state);
        return (awaited ? query.where("a.awaited = true") : query).inOrder();
    }

    /** What the caller has to do with, found from their side: few rows of a wide scope. */
    private String mine() {
        var parts =
                "(select m.id from action m where m.owner_id = :me"
                        + " union select m.id from action m where m.verifier_id = :me"
                        + " union select t.action_id from action_task t where t.owner_id = :me"
                        + " union select m.id from visit w join action m on m.visit_id = w.id where w.reviewer_id = :me";
        return access.contactAt().isEmpty()
                ? parts + ")"
                : parts + " union select m.id from action m where m.centre_id in (:contactAt))";
    }

    /** Narrows a query over {@link ActionRow#TABLES} to what the caller may see and asks for. */
    KeysetQuery filtered(KeysetQuery query, ActionFilter filter) {
        query.within(viewer.scope())
                .where(NOT_OF_OTHERS)
                .bind("me", viewer.personId())
                .bind("contactAt", orNobody(access.contactAt()))
                .where("a.kind in (:kinds)", "kinds", filter.kind)
                .where("a.state in (:states)", "states", filter.state)
                .where("a.due_on < :dueBefore", "dueBefore", filter.dueBefore)
                .where("a.due_on >= :dueFrom", "dueFrom", filter.dueFrom)
                .where("c.number = :centre", "centre", filter.centre)
                .where("a.objective in (:objectives)", "objectives", filter.objective)
                .where("a.owner_id = :owner", "owner", person("owner", filter.owner))
                .where("v.reviewer_id = :reviewer", "reviewer", person("reviewer", filter.reviewer))
                .where("a.visit_id = :visit", "visit", filter.visit);
        if (filter.overdue != null) {
            query.where(filter.overdue ? OVERDUE : "not " + OVERDUE, "today", LocalDate.now(clock));
        }
        if (filter.extensionAsked != null) {
            query.filter(filter.extensionAsked ? "x.id is not null" : "x.id is null");
        }
        if (Boolean.TRUE.equals(filter.unowned)) {
            query.filter("a.owner_id is null");
        }
        search(query, filter.q);
        narrowToCaller(query, Boolean.TRUE.equals(filter.mine));
        return query;
    }

    private static void search(KeysetQuery query, String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return;
        }
        if (REFERENCE.matcher(wanted.strip()).matches()) {
            query.where(
                    "a.reference like :reference",
                    "reference",
                    wanted.strip().toUpperCase(Locale.ROOT) + "%");
        } else {
            // The characters with a meaning in MariaDB's search language are left out.
            var words = wanted.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            if (words.isEmpty()) {
                query.filter("false");
                return;
            }
            query.where(
                    "match(a.words) against (:words in boolean mode)",
                    "words",
                    Stream.of(words.split(" "))
                            .map(word -> "+" + word + "*")
                            .collect(Collectors.joining(" ")));
        }
    }

    private Paged<ActionRow> page(KeysetQuery query, PageQuery page, LocalDate today) {
        return query.page(database, page, row -> ActionRow.of(row, calendars, today));
    }

    private void narrowToCaller(KeysetQuery query, boolean mine) {
        query.where(
                "(c.id not in (:ownOnly) or " + WORKS_ON + ")", "ownOnly", access.ownOnlyCentres());
        if (mine) {
            query.filter("(" + WORKS_ON + " or v.reviewer_id = :me or c.id in (:contactAt))");
        }
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }

    private UUID person(String parameter, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.equals("me")) {
            return viewer.personId();
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "“" + parameter + "” takes a person's id, or “me”.");
        }
    }
}
