package org.touchstone.judging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.touchstone.directory.Assignments;
import org.touchstone.notice.NewNotice;
import org.touchstone.notice.Notices;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.visit.VisitDirectory;

/** Tells the team leaders that a reviewer used their discretion on a linked objective (D07). */
@ApplicationScoped
class TellTeamLeaderOnJudgedAboveProposal {

    private final VisitDirectory visits;
    private final Assignments assignments;
    private final Notices notices;

    TellTeamLeaderOnJudgedAboveProposal(
            VisitDirectory visits, Assignments assignments, Notices notices) {
        this.visits = visits;
        this.assignments = assignments;
        this.notices = notices;
    }

    void tell(@Observes JudgedAboveProposal judged) {
        var visit = visits.require(judged.about().visitId());
        for (var leader :
                assignments.holders(Role.TEAM_LEADER, Target.AO, visit.enrolment().aoId())) {
            notices.post(
                    NewNotice.of(
                            "judged-above-proposal",
                            leader.id(),
                            Map.of(
                                    "centre", visit.enrolment().centre().name(),
                                    "visit", visit.reference(),
                                    "objective", judged.objective()),
                            "/visits/" + visit.id() + "/judging?objective=" + judged.objective(),
                            "visit",
                            visit.id(),
                            visit.enrolment().centre().id(),
                            // One message per objective, however often the reviewer thinks it over.
                            judged.objective()));
        }
    }
}
