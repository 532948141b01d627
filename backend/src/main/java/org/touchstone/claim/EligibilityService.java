package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.NotFound;
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

    /**
     * The answer; without a transaction, because it reads only and opening and closing one costs
     * more than a query.
     */
    ClaimAnswer get(String centre, String programme, String subject, String learner) {
        var asked = isGiven(programme);
        if (asked && !isGiven(subject)) {
            return gate.ofProgramme(centre, viewer.scope(), programme, learner)
                    .orElseThrow(() -> missing(centre));
        }
        var visible = centres.requireVisible(centre);
        if (asked || !isGiven(subject)) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "Send either `programme` (its id or the number of its qualification) or `subject` (a principal subject area).");
        }
        return gate.ofSubjectArea(visible.id(), viewer.scope(), subject);
    }

    /** Whoever may see the centre is told that the programme is missing, all others that it is. */
    private NotFound missing(String centre) {
        centres.requireVisible(centre);
        return new NotFound("programme");
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
