package org.touchstone.judging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.problem.Violation;

/** The report's door to judging. No authorisation: the caller has decided before. */
public interface JudgingDirectory {

    /** All that was found; empty parts where nothing is yet. */
    JudgingResult result(UUID visitId);

    /** The grounds of one objective's level, in one query; empty where there are none yet. */
    Optional<String> rationale(UUID visitId, String objective);

    /**
     * What still hinders the report, of findings and judgements: measures without a finding,
     * addenda unanswered, objectives without a level or without anything looked at, inconsistent
     * levels, changes since the spoken feedback without a reason.
     */
    List<Violation> missingForReport(UUID visitId);

    /**
     * Notes a point for the report of that visit in place of a recommendation of an earlier one, by
     * the rules and for the people for whom a point is noted by hand (QMR-205).
     *
     * @param earlier the recommendation: its id, the kind that it becomes, objective and tags
     * @param text what the report says of it
     */
    void takeFurther(UUID visitId, JudgingResult.Point earlier, String text);

    /** What the report of that visit makes of the earlier recommendation; empty for nothing. */
    Optional<PointKind> takenFurther(UUID visitId, UUID earlierId);

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
