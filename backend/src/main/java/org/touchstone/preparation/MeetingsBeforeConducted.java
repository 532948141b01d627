package org.touchstone.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.scheme.AgendaItemType;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.problem.Violation;
import org.touchstone.visit.ConductGuard;
import org.touchstone.visit.VisitSummary;

/**
 * No visit ends without its meetings on record, where the scheme asks for them, and without knowing
 * who came (QMR-051, QMR-145, QMR-146).
 */
@ApplicationScoped
class MeetingsBeforeConducted implements ConductGuard {

    private static final Map<MeetingType, PreparationProblem> NEEDED =
            Map.of(
                    MeetingType.QN_MEETING, PreparationProblem.QN_MEETING_MISSING,
                    MeetingType.PRACTITIONERS_MEETING,
                            PreparationProblem.PRACTITIONER_MEETING_MISSING);

    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final SchemeDirectory schemes;

    MeetingsBeforeConducted(
            MeetingRepository meetings, InvitationRepository invitations, SchemeDirectory schemes) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.schemes = schemes;
    }

    @Override
    public List<Violation> missingBeforeConducted(VisitSummary visit) {
        var held = meetings.held(visit.id());
        var required =
                schemes.version(visit.schemeVersionId()).rulebook().agendaItemTypes().stream()
                        .filter(AgendaItemType::required)
                        .map(AgendaItemType::code)
                        .toList();
        var missing = new ArrayList<Violation>();
        for (var type : List.of(MeetingType.QN_MEETING, MeetingType.PRACTITIONERS_MEETING)) {
            if (required.contains(type.name()) && !held.contains(type)) {
                missing.add(Violation.of("/meetings", NEEDED.get(type)));
            }
        }
        var unknown =
                invitations
                        .ofVisit(
                                visit.id(),
                                List.of(InvitationState.INVITED, InvitationState.ACCEPTED))
                        .size();
        if (unknown > 0) {
            missing.add(
                    new Violation(
                            "/attendance",
                            PreparationProblem.ATTENDANCE_MISSING,
                            "Say for everyone who was invited whether they came: %d %s left."
                                    .formatted(unknown, unknown == 1 ? "is" : "are")));
        }
        return missing;
    }
}
