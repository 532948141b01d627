package org.touchstone.workplan;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What other features may know of who is fit to look at whose work. No authorisation: the caller
 * has decided before.
 */
public interface StaffFitness {

    /**
     * Whether the person must not look at that assessor's decision on that learner, because a
     * conflict of interest was judged prohibited (IQA-077).
     *
     * @param learner the centre's reference
     */
    boolean isProhibited(UUID centreId, UUID person, UUID assessor, String learner);

    /**
     * Those of the people who hold a verified qualification for the programme today; who is only
     * working towards one is not among them (IQA-075).
     */
    Set<UUID> qualified(UUID centreId, UUID programmeId, Collection<UUID> people);

    /**
     * A condition of whether somebody holds a verified qualification for a programme on a day; each
     * parameter is an expression of the query around it (IQA-070, IQA-075).
     */
    static String qualified(String centre, String person, String programme, String day) {
        return "exists (select 1 from work_plan_skill able where able.centre_id = "
                + centre
                + " and able.person_id = "
                + person
                + " and able.programme_id = "
                + programme
                + " and able.standing = 'HELD' and able.verified_at is not null and (able.expires_on is null or able.expires_on >= "
                + day
                + "))";
    }

    /**
     * A condition of whether somebody works towards a qualification for a programme and holds no
     * verified one on a day, so that their decisions need a second signature (IQA-075). Of whom
     * nothing is on record, nothing is said.
     */
    static String qualifying(String centre, String person, String programme, String day) {
        return "(exists (select 1 from work_plan_skill yet where yet.centre_id = "
                + centre
                + " and yet.person_id = "
                + person
                + " and yet.programme_id = "
                + programme
                + " and yet.standing = 'WORKING_TOWARDS') and not "
                + qualified(centre, person, programme, day)
                + ")";
    }

    /**
     * A query for the conditions under which somebody may look at a decision, null where there are
     * none; each parameter is an expression of the query around it (IQA-077).
     */
    static String conditions(String centre, String person, String assessor, String learner) {
        return "(select group_concat(fit.mitigation order by fit.starts_on separator '\\n') from work_plan_conflict fit where fit.centre_id = "
                + centre
                + " and fit.person_id = "
                + person
                + " and fit.state = 'MANAGED' and (fit.party_id = "
                + assessor
                + " or fit.party = "
                + learner
                + "))";
    }
}
