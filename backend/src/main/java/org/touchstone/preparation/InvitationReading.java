package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.notice.CalendarEntries;
import org.touchstone.notice.CalendarEntry;
import org.touchstone.scheme.Labels;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.Row;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Command;
import org.touchstone.visit.VisitState;

/** What people read of their own invitations. */
@ApplicationScoped
class InvitationReading {

    private static final int MOST_LINES = 20_000;

    private static final String COLUMNS =
            "i.id as id, i.state as state, i.answer_note as answer_note, i.version as version, i.visit_id as visit_id,"
                    + " v.state as visit_state, v.start_on as start_on, v.end_on as end_on, v.scheme_version_id as scheme_version_id,"
                    + " c.id as centre_id, c.name as centre_name, m.day as day, m.starts_at as starts_at, m.ends_at as ends_at, m.room as room,"
                    + " n.name as contact_name, n.email as contact_email";

    /** The meeting's time is shown once both sides accepted the agenda. */
    private static final String FROM =
            "preparation_invitation i join visit v on v.id = i.visit_id join enrolment e on e.id = v.enrolment_id"
                    + " join centre c on c.id = e.centre_id"
                    + " left join preparation_agenda a on a.visit_id = v.id and a.reviewer_accepted_by is not null and a.contact_accepted_by is not null"
                    + " left join preparation_agenda_item m on m.visit_id = a.visit_id and m.place = (select min(x.place)"
                    + " from preparation_agenda_item x where x.visit_id = a.visit_id and x.type = 'PRACTITIONERS_MEETING')"
                    + " left join person n on n.id = (select min(h.person_id) from assignment h where h.target_id = c.id and h.role = 'CENTRE_CONTACT'"
                    + " and h.target_kind = 'CENTRE' and h.starts_on <= :today and (h.ends_on is null or h.ends_on >= :today))";

    private final EntityManager database;
    private final SchemeDirectory schemes;
    private final Viewer viewer;
    private final Clock clock;

    InvitationReading(EntityManager database, SchemeDirectory schemes, Viewer viewer, Clock clock) {
        this.database = database;
        this.schemes = schemes;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** One page of the caller's invitations, the latest visit first. */
    Paged<InvitationView> mine(PageQuery page) {
        var centres = viewer.scope().centres();
        if (centres.isEmpty()) {
            return new Paged<>(List.of(), null);
        }
        var programmes = programmes("i.person_id = :who", viewer.personId());
        return query().where("i.person_id = :me", "me", viewer.personId())
                .where("i.centre_id in (:centres)", "centres", centres)
                .where("i.state <> 'PLANNED'")
                .order("on", "coalesce(v.start_on, '9999-12-31')")
                .defaultSort("-on")
                .page(database, page, row -> view(row, programmes));
    }

    /** The invitation as it stands after everything done so far in this transaction. */
    InvitationView view(UUID id) {
        var programmes = programmes("i.id = :who", id);
        return query()
                .where("i.id = :id", "id", id)
                .order("on", "v.start_on")
                .defaultSort("on")
                .list(database, 1, row -> view(row, programmes))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** What a person is invited to, as entries for their calendar; declined ones are left out. */
    List<CalendarEntry> dates(CalendarEntries.Reader reader) {
        var centres =
                reader.assignments().stream()
                        .filter(held -> held.on() == Assignment.Target.CENTRE)
                        .map(Assignment::targetId)
                        .toList();
        return centres.isEmpty()
                ? List.of()
                : query().where("i.person_id = :me", "me", reader.personId())
                        .where("i.centre_id in (:centres)", "centres", centres)
                        .where("i.state in ('INVITED', 'ACCEPTED', 'ATTENDED')")
                        .where("v.state in ('AGREED', 'CONFIRMED', 'IN_PROGRESS', 'CONDUCTED')")
                        .where("v.start_on between :from and :to", "from", reader.from())
                        .bind("to", reader.to())
                        .order("on", "v.start_on")
                        .defaultSort("-on")
                        .list(database, reader.most(), this::date);
    }

    private CalendarEntry date(Row row) {
        var day = row.integer("day");
        var first = row.date("start_on");
        var on = day == null ? first : first.plusDays(day - 1L);
        var starts = day == null ? null : row.time("starts_at");
        return new CalendarEntry(
                row.text("id"),
                "Meeting with the reviewer: " + row.text("centre_name"),
                on,
                day == null ? row.date("end_on") : on,
                starts == null ? null : on.atTime(starts).atZone(clock.getZone()).toInstant(),
                starts == null
                        ? null
                        : on.atTime(row.time("ends_at")).atZone(clock.getZone()).toInstant(),
                row.text("room"),
                "/invitations");
    }

    private KeysetQuery query() {
        return KeysetQuery.select(COLUMNS, FROM, "i.id").bind("today", LocalDate.now(clock));
    }

    private InvitationView view(Row row, Map<UUID, List<String>> programmes) {
        var state = row.constant("state", InvitationState.class);
        var first = row.date("start_on");
        var last = row.date("end_on");
        var day = row.integer("day");
        var timed = first != null && day != null;
        return new InvitationView(
                row.uuid("id"),
                state,
                row.text("centre_name"),
                schemes.version(row.uuid("scheme_version_id"))
                        .rulebook()
                        .labels()
                        .term(Labels.Term.VISIT),
                timed ? first.plusDays(day - 1L) : first,
                timed || first == null || first.equals(last) ? null : last,
                timed ? row.time("starts_at") : null,
                timed ? row.time("ends_at") : null,
                timed ? row.text("room") : null,
                programmes.getOrDefault(row.uuid("id"), List.of()),
                row.text("answer_note"),
                row.text("contact_name"),
                row.text("contact_email"),
                commands(state, row.constant("visit_state", VisitState.class)),
                row.number("version"));
    }

    private static List<Command> commands(InvitationState state, VisitState visit) {
        var open =
                InvitationState.ASKED.contains(state)
                        && (visit == VisitState.AGREED || visit == VisitState.CONFIRMED);
        return Command.when(open, () -> Command.open("answer"));
    }

    private Map<UUID, List<String>> programmes(String whose, UUID who) {
        var by = new HashMap<UUID, List<String>>();
        KeysetQuery.select(
                        "i.id as id, g.title as title",
                        "preparation_invitation i join preparation_invitation_programme s on s.invitation_id = i.id"
                                + " join programme g on g.id = s.programme_id",
                        "i.id")
                .where(whose, "who", who)
                .order("title", "g.title")
                .defaultSort("title")
                .list(
                        database,
                        MOST_LINES,
                        row ->
                                by.computeIfAbsent(row.uuid("id"), id -> new ArrayList<>())
                                        .add(row.text("title")));
        return by;
    }
}
