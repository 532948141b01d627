package org.touchstone.standardisation;

/**
 * The SQL that finds who delivers a programme or quality-assures it and was at none of its events
 * within the time that one counts. Who was never at one is found once an event that long ago was
 * missed.
 */
public final class CatchUpQuery {

    private static final String ATTENDED =
            "(select max(e.held_on) from standardisation_event e join standardisation_person a on a.event_id = e.id"
                    + " where e.programme_id = g.programme_id and e.state = 'HELD' and a.person_id = g.person_id and a.part = 'ATTENDED')";

    private static final String PEOPLE =
            "(select o.person_id as person_id, r.programme_id as programme_id, o.centre_id as centre_id, 'ASSESSOR' as duty,"
                    + " cast('1900-01-01' as date) as since_on from practitioner o join practitioner_programme r on r.practitioner_id = o.id"
                    + " where o.left_on is null or o.left_on >= :today"
                    + " union select m.person_id, r.programme_id, a.centre_id, 'IQA', m.starts_on from work_plan_member m"
                    + " join work_plan_area a on a.id = m.area_id join work_plan_area_programme r on r.area_id = a.id"
                    + " where m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today))";

    private CatchUpQuery() {}

    /**
     * One row {@code x} for a person and programme, whatever they do for it, with the columns
     * person_id, programme_id, centre_id, duty, since_on and last_on. Takes {@code :today}.
     *
     * @param whose a condition on {@code g}, such as {@code g.person_id = :me}
     */
    public static String standing(String whose) {
        return "(select g.person_id as person_id, g.programme_id as programme_id, g.centre_id as centre_id, max(g.duty) as duty,"
                + " min(g.since_on) as since_on, "
                + ATTENDED
                + " as last_on from "
                + PEOPLE
                + " g where "
                + whose
                + " group by g.person_id, g.programme_id, g.centre_id) x";
    }

    /** Which of those rows are late. Takes {@code :today}. */
    public static String late() {
        return late(
                "date_sub(:today, interval %d month)".formatted(StandardisationSettings.MONTHS));
    }

    static String late(String since) {
        return "(x.last_on < %1$s or x.last_on is null and exists (select 1 from standardisation_event e where e.programme_id = x.programme_id and e.state = 'HELD' and e.held_on >= x.since_on and e.held_on < %1$s))"
                .formatted(since);
    }
}
