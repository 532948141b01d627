package org.touchstone.workplan;

import static org.touchstone.workplan.PlanningCentre.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

/** A plan of two members in force, for tests of what follows from it. */
public final class PublishedPlan {

    private static final String AMENDING =
            "{\"trigger\": \"REVIEW\", \"reason\": \"What we saw.\"}";

    private final PlanningCentre at;
    private final TestPerson member;
    private final TestPerson second;
    private PlanDraft version;

    private PublishedPlan(PlanningCentre at) {
        this.at = at;
        this.member = at.member();
        this.second = at.member();
        this.version = PlanDraft.open(at).filled(member, second);
    }

    /** With one point for both members in the window of 9 to 20 January 2017. */
    public static PublishedPlan of(World world, Learners learners) {
        return of(world, learners, plan -> new String[0]);
    }

    /** With these points besides. */
    public static PublishedPlan of(
            World world, Learners learners, Function<PublishedPlan, String[]> more) {
        var plan = new PublishedPlan(PlanningCentre.of(world, learners));
        var points = new ArrayList<String>();
        points.add(PlanDraft.both(plan.member, plan.second));
        points.addAll(List.of(more.apply(plan)));
        plan.version.points(points.toArray(String[]::new)).statusCode(200);
        plan.version.publish().statusCode(200);
        return plan;
    }

    /** A point for the first member that looks at both aspects and comes after something. */
    public String after(String event, String count) {
        return """
               {"title": "After %s", "after": "%s", "afterCount": %s, "progress": true, "quality": true, "methods": ["DATA_REVIEW"],
                "members": ["%s"]}
               """
                .formatted(event, event, count, member.id());
    }

    /** Publishes another version with these points, each change explained and citing that. */
    public void amend(Consumer<List<Map<String, Object>>> points, UUID citing) {
        String id =
                as(at.lead())
                        .body(AMENDING)
                        .post(path() + "/amend")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        version = new PlanDraft(at, version.planId(), id);
        List<Map<String, Object>> items =
                version.read(at.lead()).extract().path("content.monitoringPoints");
        points.accept(items);
        as(at.lead())
                .header("If-Match", version.etag())
                .body(Map.of("items", items))
                .put(version.path() + "/monitoring-points")
                .then()
                .statusCode(200);
        explain(citing);
        version.publish().statusCode(200);
    }

    private void explain(UUID citing) {
        List<Map<String, Object>> changes =
                as(at.lead()).get(version.path() + "/changes").then().extract().path("changes");
        var reasons =
                changes.stream()
                        .map(
                                item -> {
                                    var reason = new HashMap<String, Object>();
                                    reason.put("section", item.get("section"));
                                    reason.put("itemId", item.get("itemId"));
                                    reason.put("trigger", citing == null ? "REVIEW" : "FLAG");
                                    reason.put("reason", "What we saw.");
                                    reason.put("citedId", citing);
                                    return reason;
                                })
                        .toList();
        as(at.lead())
                .header("If-Match", version.etag())
                .body(Map.of("items", reasons))
                .put(version.path() + "/change-reasons")
                .then()
                .statusCode(200);
    }

    /** Somebody of the centre in another role. */
    public TestPerson staff(Role role) {
        return at.staff(role);
    }

    /** Somebody of the team without a part in the plan. */
    public TestPerson bystander() {
        return at.member();
    }

    public String path() {
        return version.plan();
    }

    public UUID id() {
        return UUID.fromString(version.planId());
    }

    public String areaPath() {
        return "/iqa-areas/" + at.areaId();
    }

    public TestCentre centre() {
        return at.centre();
    }

    public TestPerson lead() {
        return at.lead();
    }

    public TestPerson head() {
        return at.head();
    }

    public TestPerson member() {
        return member;
    }

    public TestPerson second() {
        return second;
    }
}
