package org.touchstone.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the plan itself counts. */
@ApplicationScoped
class PlanTiles implements DashboardTile {

    private final WorkList work;
    private final PlanRepository plans;
    private final PlanNoticeRepository notices;
    private final ResourceRepository resources;

    PlanTiles(
            WorkList work,
            PlanRepository plans,
            PlanNoticeRepository notices,
            ResourceRepository resources) {
        this.work = work;
        this.plans = plans;
        this.notices = notices;
        this.resources = resources;
    }

    @Override
    public List<Tile> of(Plan plan) {
        var address = "/iqa-work-plans/" + plan.id();
        var counts = work.countsOf(plan.id());
        return Stream.concat(
                        Stream.of(
                                new Tile(
                                        "OVERDUE", counts.overdue(), address + "/work?due=OVERDUE"),
                                new Tile(
                                        "THIS_WEEK",
                                        counts.thisWeek(),
                                        address + "/work?due=THIS_WEEK"),
                                new Tile(
                                        "TO_JUDGE",
                                        counts.results(),
                                        address + "/work?kind=RESULT"),
                                new Tile(
                                        "CAPACITY",
                                        resources.countOverloaded(plan.id()),
                                        address + "/times?over=true"),
                                new Tile(
                                        "RESOURCE_GAPS",
                                        resources.countGaps(plan.id()),
                                        address + "/materials?gaps=true")),
                        plans.published(plan.id()).stream()
                                .map(
                                        version ->
                                                new Tile(
                                                        "UNACKNOWLEDGED",
                                                        notices.countOpen(version.id()),
                                                        "%s/versions/%s/notices?open=true"
                                                                .formatted(address, version.id()))))
                .toList();
    }
}
