package org.touchstone.workplan;

/**
 * Work that a feature gives to internal quality assurers. The lists of somebody's work (IQA-080)
 * and of a plan's work (IQA-079) are one query over all sources together, so each says what it has
 * as SQL.
 *
 * <p>A source is a select with exactly these columns: {@code id} (uuid), {@code kind} (such as
 * {@code SAMPLE}), {@code plan_id}, {@code person_id} (who has to do it), {@code title}, {@code
 * due_on} (a date or null), {@code link} (the path of the screen). Rows are open work only; nothing
 * done is ever listed. It may name {@code :today}.
 */
public interface WorkSource {

    /** Whose work is asked for. */
    enum Of {
        /** Of the person {@code :me}, of all plans. */
        PERSON,
        /** Of the plan {@code :plan}, of all people. */
        PLAN
    }

    /** The select, narrowed to the person or the plan so that an index serves it. */
    String select(Of of);
}
