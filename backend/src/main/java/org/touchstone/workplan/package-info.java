/**
 * IQA work plans of a centre: areas of responsibility with their lead and team, the strategic plan
 * of an area and period as versions that never change once published, the resources and agreements
 * behind it, and what follows from them for each member.
 *
 * <p>Everything here is the centre's own: awarding organisations see none of it unless it is shared
 * with them. Only the lead of the area writes plans; members answer for themselves ({@code
 * AreaAccess}). How the content of a version is stored is ADR 0016. Numbers that a rule needs stand
 * in {@code work-plans.yaml}.
 *
 * <p>Tables: {@code work_plan_*}. Rows IQA-001 to IQA-087.
 */
package org.touchstone.workplan;
