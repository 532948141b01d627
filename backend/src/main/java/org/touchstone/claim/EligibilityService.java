package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.shared.security.Viewer;

/** Lets people and machines ask the gate (QMR-303). */
@ApplicationScoped
class EligibilityService {

    private final ClaimGate gate;
    private final CentreDirectory centres;
    private final Viewer viewer;

    EligibilityService(ClaimGate gate, CentreDirectory centres, Viewer viewer) {
        this.gate = gate;
        this.centres = centres;
        this.viewer = viewer;
    }

    @Transactional
    ClaimAnswer get(String centre, String programme, String subject, String learner) {
        var visible = centres.requireVisible(centre);
        var asked = isGiven(programme);
        if (asked == isGiven(subject)) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "Send either `programme` (its id or the number of its qualification) or `subject` (a principal subject area).");
        }
        return asked
                ? gate.ofProgramme(visible.id(), viewer.scope(), programme, learner)
                : gate.ofSubjectArea(visible.id(), viewer.scope(), subject);
    }

    @Transactional
    Paged<ClaimAnswer> list(String centre, String subject, PageQuery page) {
        return gate.page(
                centres.requireVisible(centre).id(),
                viewer.scope(),
                isGiven(subject) ? subject : null,
                page);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
