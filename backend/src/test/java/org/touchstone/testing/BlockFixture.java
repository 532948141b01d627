package org.touchstone.testing;

import static org.touchstone.testing.ApiTest.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.JudgingFixture.JudgedCase;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitConducted;
import org.touchstone.visit.VisitDirectory;
import org.touchstone.visit.VisitState;

/** Centres whose certification is recommended to be blocked, or is. */
@ApplicationScoped
public class BlockFixture {

    private final World world;
    private final JudgingFixture judging;
    private final VisitDirectory visits;
    private final Event<VisitConducted> conducted;

    BlockFixture(
            World world,
            JudgingFixture judging,
            VisitDirectory visits,
            Event<VisitConducted> conducted) {
        this.world = world;
        this.judging = judging;
        this.visits = visits;
        this.conducted = conducted;
    }

    /** A report handed in, and the quality manager; {@code blockId} is null without a block. */
    public record BlockCase(JudgedCase judged, TestPerson manager, UUID reportId, UUID blockId) {

        /** The address of the block. */
        public String path() {
            return "/certification-blocks/" + blockId;
        }

        public TestCentre centre() {
            return judged.centre();
        }

        public TestPerson nominee() {
            return judged.nominee();
        }

        public TestPerson reviewer() {
            return judged.reviewer();
        }
    }

    /** A report of a new centre that recommends a block for these objectives. */
    public BlockCase recommended(String... objectives) {
        return recommended(world.centre(), objectives);
    }

    /** A report of that centre that recommends a block for these objectives. */
    public BlockCase recommended(TestCentre centre, String... objectives) {
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        var judged = written(centre, objectives);
        var report = report(judged);
        submit(judged.reviewer(), report, "{}").statusCode(200);
        UUID block =
                world
                        .rows(
                                "select block_id from restriction_ground where report_id = ?1",
                                report)
                        .stream()
                        .findFirst()
                        .map(row -> UUID.fromString(row.get(0).toString()))
                        .orElse(null);
        return new BlockCase(judged, manager, report, block);
    }

    /** A block that is applied for these objectives. */
    public BlockCase applied(String... objectives) {
        return applied(world.centre(), objectives);
    }

    /** A block of that centre that is applied for these objectives. */
    public BlockCase applied(TestCentre centre, String... objectives) {
        var made = recommended(centre, objectives);
        decide(made.manager(), made, keepAll(made, objectives)).statusCode(200);
        return made;
    }

    /** A visit that is written up, with these objectives at the lowest level. */
    public JudgedCase written(TestCentre centre, String... objectives) {
        var judged = judging.visit(centre, VisitState.IN_PROGRESS);
        judging.handInDocument(judged);
        judging.allEffective(judged);
        for (var objective : judging.rulebook().objectives()) {
            as(judged.reviewer())
                    .body(
                            Map.of(
                                    "measure",
                                    objective.measureRefs().get(0),
                                    "what",
                                    "Minutes of the year"))
                    .post(judged.path("items-seen"))
                    .then()
                    .statusCode(201);
        }
        for (var objective : objectives) {
            judging.find(judged, objective + ".2", "NOT_EVIDENCED", "Nothing could be shown.");
            judging.judge(
                    judged, objective, "INSUFFICIENT_EVIDENCE", "It could not be shown to work.");
            note(judged, "ESSENTIAL_ACTION", objective, "Put " + objective + " in order.");
        }
        note(judged, "ADVICE", null, "Keep the minutes in one place.");
        as(judged.reviewer())
                .body(JudgingFixture.feedback(false, blockParts()))
                .post(judged.path("spoken-feedback"))
                .then()
                .statusCode(201);
        return judged;
    }

    private String[] blockParts() {
        return judging.rulebook().blockExplanation().stream()
                .map(part -> part.code())
                .toArray(String[]::new);
    }

    private void note(JudgedCase judged, String kind, String objective, String text) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "text", text));
        if (objective != null) {
            body.put("objective", objective);
        }
        as(judged.reviewer()).body(body).post(judged.path("points")).then().statusCode(201);
    }

    /** Ends the visit, which opens the draft report. */
    public UUID report(JudgedCase judged) {
        judging.move(judged, VisitState.CONDUCTED);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                conducted.fire(
                                        new VisitConducted(
                                                visits.require(judged.visitId())
                                                        .about("visit", judged.visitId()),
                                                LocalDate.parse("2016-11-15"))));
        return UUID.fromString(
                as(judged.reviewer())
                        .queryParam("visit", judged.visitId())
                        .get("/reports")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id"));
    }

    public ValidatableResponse submit(TestPerson person, UUID report, String body) {
        return as(person, "*").body(body).post("/reports/" + report + "/submit").then();
    }

    /** A decision, over whatever version is there. */
    public ValidatableResponse decide(
            TestPerson person, BlockCase made, Map<String, Object> decision) {
        return as(person, "*").body(decision).post(made.path() + "/decide").then();
    }

    /** A decision that keeps all levels. */
    public Map<String, Object> keepAll(BlockCase made, String... objectives) {
        return decision(made, keep(objectives), List.of());
    }

    public static List<Map<String, Object>> keep(String... objectives) {
        var kept = new ArrayList<Map<String, Object>>();
        for (var objective : objectives) {
            kept.add(Map.of("objective", objective, "verdict", "KEEP"));
        }
        return kept;
    }

    /** A raised level without any change of findings or actions. */
    public static Map<String, Object> raise(String objective, String level) {
        return new HashMap<>(
                Map.of(
                        "objective",
                        objective,
                        "verdict",
                        "RAISE",
                        "level",
                        level,
                        "reason",
                        "The evidence was overlooked."));
    }

    public static Map<String, Object> decision(
            BlockCase made, List<Map<String, Object>> kept, List<Map<String, Object>> raised) {
        var grounds = new ArrayList<>(kept);
        grounds.addAll(raised);
        return new HashMap<>(
                Map.of(
                        "reportId",
                        made.reportId(),
                        "grounds",
                        grounds,
                        "concern",
                        "Certificates may be claimed for learners who did not achieve.",
                        "supportPlan",
                        "Two days of the adviser's time every month."));
    }

    /** A plan of one item that both sides have agreed to; answers the item's id. */
    public UUID agreedPlan(BlockCase made) {
        as(made.manager(), "*")
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "words",
                                                "Check every claim twice.",
                                                "dueOn",
                                                "2016-12-20",
                                                "ownerId",
                                                made.nominee().id()))))
                .put(made.path() + "/plan")
                .then()
                .statusCode(200);
        return UUID.fromString(
                as(made.nominee(), "*")
                        .body("{}")
                        .post(made.path() + "/accept-plan")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("plan.items[0].id"));
    }

    /** The item is done and the progress report submitted. */
    public ValidatableResponse release(BlockCase made, UUID item) {
        as(made.nominee(), "*")
                .body(Map.of("note", "Done and minuted."))
                .post(made.path() + "/items/" + item + "/mark-done")
                .then()
                .statusCode(200);
        return report(made, item);
    }

    /** The progress report alone. */
    public ValidatableResponse report(BlockCase made, UUID item) {
        return as(made.manager(), "*")
                .body(
                        Map.of(
                                "text",
                                "The centre has put its claims in order.",
                                "items",
                                List.of(Map.of("itemId", item, "outcome", "Seen on 20 claims."))))
                .post(made.path() + "/release")
                .then();
    }
}
