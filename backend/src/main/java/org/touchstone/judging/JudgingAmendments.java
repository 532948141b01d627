package org.touchstone.judging;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;

/**
 * What scrutiny changes beside a level, so that findings, level and points still say the same
 * (QMR-195, QMR-222). No authorisation: the caller has decided before.
 */
public interface JudgingAmendments {

    /**
     * Writes another finding in place of the reviewer's.
     *
     * @param at JSON pointer of the change in the caller's request
     * @throws org.touchstone.shared.problem.RulesBroken if the finding asks for a note and has none
     */
    void amendFinding(UUID visitId, String measure, String finding, String note, String at);

    /** Takes an essential action on the objective out of the report before it opens. */
    void withdrawPoint(UUID visitId, String objective, UUID pointId, String reason);

    /** Turns an essential action on the objective into a recommendation before it opens. */
    void convertPoint(UUID visitId, String objective, UUID pointId, String reason);

    /**
     * What now speaks against the level of the objective.
     *
     * @param at JSON pointer of the objective in the caller's request
     */
    List<Violation> misfits(UUID visitId, String objective, String at);
}
