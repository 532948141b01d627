package org.touchstone.judging;

import java.util.List;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;

/** The report's door to judging. No authorisation: the caller has decided before. */
public interface JudgingDirectory {

    /** All that was found; empty parts where nothing is yet. */
    JudgingResult result(UUID visitId);

    /**
     * What still hinders the report, of findings and judgements: measures without a finding,
     * addenda unanswered, objectives without a level or without anything looked at, inconsistent
     * levels, changes since the spoken feedback without a reason.
     */
    List<Violation> missingForReport(UUID visitId);

    /**
     * The report was handed in: all levels become final and nothing of the visit's judging can be
     * edited any more.
     */
    void makeFinal(UUID visitId);

    /**
     * The level is raised in scrutiny (QMR-170); the history keeps both with their names. Which
     * objectives and levels may be raised, the report has decided before.
     *
     * @throws org.touchstone.shared.problem.NotFound if the objective has no level
     */
    void amend(UUID visitId, String objective, String level, String reason, UUID by);
}
