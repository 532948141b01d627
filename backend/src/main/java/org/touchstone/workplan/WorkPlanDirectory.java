package org.touchstone.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads plans. Unless a method says otherwise the caller has decided who may read. */
public interface WorkPlanDirectory {

    /** A plan with how the caller stands to it. */
    record Seen(PlanSummary plan, boolean leads) {}

    /**
     * The plan, if the caller sees its area.
     *
     * @throws org.touchstone.shared.problem.NotFound if not
     */
    Seen readable(UUID planId);

    /**
     * The open plan, if the caller leads its area, with its other writers waiting.
     *
     * @throws org.touchstone.shared.problem.Refused 403 if somebody else leads it
     * @throws org.touchstone.shared.problem.NotAllowedInState if it is closed
     */
    PlanSummary led(UUID planId);

    /**
     * @throws org.touchstone.shared.problem.NotFound if there is none
     */
    PlanSummary require(UUID planId);

    /** The open plans of a centre that have a version in force. */
    List<PlanSummary> openOfCentre(UUID centreId);

    /** The open plans of an area that have a version in force. */
    List<PlanSummary> openOfArea(UUID areaId);

    /** The open plans with a version in force whose period is half over on that day. */
    List<PlanSummary> halfOverOn(LocalDate day);

    /**
     * The programmes of the centre whose full claims wait for samples at the end, as the policy in
     * force of an open plan says, with that plan (IQA-072).
     */
    Map<UUID, UUID> claimedAfterSummative(UUID centreId);

    /** The number of a version of the plan. */
    int number(UUID planId, UUID versionId);

    /** The monitoring points of a version of the plan. */
    List<MonitoringPoint> points(UUID planId, UUID versionId);

    /** Those who answer for an activity in a version of the plan. */
    Set<UUID> responsible(UUID planId, UUID versionId);

    /** What the reasons of a version cite: flags, records, reviews. */
    Set<UUID> cited(UUID versionId);
}
