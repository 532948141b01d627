package org.touchstone.workplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a version of a plan says. An item keeps its id from version to version (ADR 0016). */
@Schema(name = "IqaPlanContent")
record PlanContent(
        @Schema(required = true) Context context,
        @Schema(required = true, description = "By rank.") List<PlanPriority> priorities,
        @Schema(required = true) List<SuccessCriterion> successCriteria,
        @Schema(required = true, description = "By first day.") List<PlanActivity> activities,
        @Schema(required = true) List<MonitoringPoint> monitoringPoints,
        @Schema(required = true) SamplingRules samplingPolicy) {

    /** Why the plan exists and under what circumstances the team works (IQA-004). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IqaPlanContext")
    record Context(
            @Schema(examples = "Keep assessment in Sport safe through the change of specification.")
                    String purpose,
            String circumstances,
            String risks,
            @Schema(required = true) List<UUID> programmes,
            @Schema(required = true) List<UUID> sites,
            @Schema(required = true) List<String> awardingBodyRules,
            @Schema(required = true) ContextSnapshot snapshot) {}

    /** Everyone whom an activity or a point names, once. */
    @JsonIgnore
    Set<UUID> people() {
        var people = new LinkedHashSet<UUID>();
        for (var activity : activities) {
            people.add(activity.responsibleId());
            people.add(activity.countersignerId());
            people.addAll(activity.supporting());
            people.addAll(activity.assessors());
        }
        monitoringPoints.forEach(point -> people.addAll(point.members()));
        people.remove(null);
        return people;
    }

    /** Those who answer for an activity. */
    @JsonIgnore
    Set<UUID> responsible() {
        var people = new LinkedHashSet<UUID>();
        activities.forEach(activity -> people.add(activity.responsibleId()));
        people.remove(null);
        return people;
    }

    static <T> List<T> orNone(Collection<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
