package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.directory.Assignments;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.directory.PersonSummary;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.scheme.Labels;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitSummary;

/** Posts this feature's notices: to whom, and the facts that every one of them names. */
@ApplicationScoped
class PreparationPost {

    private final Notices notices;
    private final Assignments assignments;
    private final PersonDirectory people;
    private final SchemeDirectory schemes;
    private final AgendaRepository agendas;
    private final InvitationCalendar calendar;

    PreparationPost(
            Notices notices,
            Assignments assignments,
            PersonDirectory people,
            SchemeDirectory schemes,
            AgendaRepository agendas,
            InvitationCalendar calendar) {
        this.notices = notices;
        this.assignments = assignments;
        this.people = people;
        this.schemes = schemes;
        this.agendas = agendas;
        this.calendar = calendar;
    }

    /** Tells whoever acts for that side: the nominees, or the reviewer once there is one. */
    void tell(
            Side side,
            String template,
            VisitSummary visit,
            Map<String, Object> facts,
            String occasion) {
        var readers =
                side == Side.CENTRE
                        ? assignments
                                .holders(
                                        Role.CENTRE_CONTACT,
                                        Target.CENTRE,
                                        visit.enrolment().centre().id())
                                .stream()
                                .map(PersonSummary::id)
                                .toList()
                        : Optional.ofNullable(visit.reviewerId()).stream().toList();
        for (var reader : readers) {
            notices.post(
                    NewNotice.of(
                            template,
                            reader,
                            facts(visit, facts),
                            "/visits/" + visit.id() + "/preparation",
                            "visit",
                            visit.id(),
                            visit.enrolment().centre().id(),
                            occasion));
        }
    }

    /** Sends someone the meeting with a calendar file. */
    void sendMeeting(
            String template,
            UUID personId,
            UUID invitationId,
            int sequence,
            VisitSummary visit,
            MeetingSlot slot,
            boolean off) {
        var title =
                "%s: %s"
                        .formatted(
                                schemes.version(visit.schemeVersionId())
                                        .rulebook()
                                        .labels()
                                        .term(Labels.Term.VISIT),
                                visit.enrolment().centre().name());
        notices.post(
                new NewNotice(
                        template,
                        personId,
                        facts(visit, Map.of("when", slot.words(), "timed", slot.isTimed())),
                        "/invitations",
                        Invitation.TYPE,
                        invitationId,
                        visit.enrolment().centre().id(),
                        "mail " + sequence,
                        calendar.of(invitationId, sequence, title, slot, off)));
    }

    /** When the invited meet on a visit of these days, by its agenda. */
    MeetingSlot slot(VisitSummary visit, LocalDate first, LocalDate last) {
        return MeetingSlot.of(first, last, agendas.findByIdOptional(visit.id()));
    }

    String nameOf(UUID personId) {
        return people.require(personId).name();
    }

    private static Map<String, Object> facts(VisitSummary visit, Map<String, Object> more) {
        var facts = new HashMap<>(more);
        facts.put("reference", visit.reference());
        facts.put("centreName", visit.enrolment().centre().name());
        return facts;
    }
}
