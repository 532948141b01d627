package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.problem.Violation;

/**
 * There are points, each with a method, and everyone with activities is looked at for progress and
 * for quality (IQA-047 to IQA-049).
 */
@ApplicationScoped
class MonitoringIsPlanned implements PublicationRule {

    private final PersonDirectory people;

    MonitoringIsPlanned(PersonDirectory people) {
        this.people = people;
    }

    @Override
    public List<Violation> missing(Draft draft) {
        var points = draft.content().monitoringPoints();
        var missing = new ArrayList<Violation>();
        if (points.isEmpty()) {
            missing.add(Violation.of("/monitoringPoints", WorkPlanProblem.POINT_MISSING));
        }
        for (var index = 0; index < points.size(); index++) {
            if (points.get(index).methods().isEmpty()) {
                missing.add(
                        Violation.of(
                                "/monitoringPoints/" + index + "/methods",
                                WorkPlanProblem.METHOD_MISSING));
            }
        }
        var open = new HashSet<>(draft.content().responsible());
        var looked = covered(points, MonitoringPoint::progress);
        looked.retainAll(covered(points, MonitoringPoint::quality));
        open.removeAll(looked);
        var names = people.byIds(open);
        open.stream()
                .sorted()
                .forEach(
                        member ->
                                missing.add(
                                        new Violation(
                                                "/monitoringPoints",
                                                WorkPlanProblem.MEMBER_NOT_MONITORED,
                                                names.get(member).name()
                                                        + ": "
                                                        + WorkPlanProblem.MEMBER_NOT_MONITORED
                                                                .sentence())));
        return missing;
    }

    private static Set<UUID> covered(
            List<MonitoringPoint> points, Predicate<MonitoringPoint> aspect) {
        var members = new HashSet<UUID>();
        points.stream().filter(aspect).forEach(point -> members.addAll(point.members()));
        return members;
    }
}
