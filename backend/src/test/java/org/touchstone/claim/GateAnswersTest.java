package org.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;

/** What the gate costs, and that what it is known to have said last is what it says. */
@QuarkusTest
class GateAnswersTest extends ApiTest {

    /** Whose token it is with what they may do; programme, block, and what opens the gate. */
    private static final int STATEMENTS = 4;

    @Inject Learners learners;
    @Inject TestBlocks blocks;
    @Inject ClaimGate gate;
    @Inject SessionFactory sessions;

    private ValidatableResponse ask(ClaimingCentre at, Object programme) {
        return as(at.mis())
                .queryParam("programme", programme.toString())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(200);
    }

    private void assertStatements(ClaimingCentre at, Object programme, boolean claimable) {
        sessions.getStatistics().clear();
        ask(at, programme).body("claimable", equalTo(claimable));
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(STATEMENTS);
    }

    @Test
    @DisplayName(
            "QMR-303 one answer takes four statements, with one programme or many, by id or number, open or blocked")
    void statements() {
        var at = ClaimingCentre.of(world, learners, "QCF", "L2");
        // The rulebook is read into memory.
        ask(at, at.programme());
        assertStatements(at, at.programme(), false);
        for (var more = 0; more < 5; more++) {
            at.programme("QCF", "L2", "Area " + more);
            result(at, "PASSED", LocalDate.parse("2016-11-10"));
        }
        assertStatements(at, at.programme(), true);
        assertStatements(at, at.qualification().number(), true);
        blocks.apply(at.centre());
        assertStatements(at, at.programme(), false);
    }

    @Test
    @DisplayName("QMR-298 a role that has ended opens nothing from the next request on")
    void endedRole() {
        var at = ClaimingCentre.of(world, learners, "QCF", "L2");
        ask(at, at.programme());
        world.insert("delete from assignment where person_id = ?1", at.mis().id());
        as(at.mis())
                .queryParam("programme", at.programme().toString())
                .get("/centres/" + at.centre().number() + "/claim-eligibility")
                .then()
                .statusCode(403);
    }

    private void result(ClaimingCentre at, String outcome, LocalDate on) {
        as(at.manager())
                .body(at.result(outcome, on.toString()))
                .post("/standards-results")
                .then()
                .statusCode(201);
    }

    private String register(ClaimingCentre at, LocalDate on) {
        return as(at.nominee())
                .body(at.registration("QCF", at.staff(), on.toString()))
                .post("/lead-verifiers")
                .then()
                .extract()
                .path("id");
    }

    private int move(ClaimingCentre at, String verifier, String command, LocalDate on) {
        return as(at.manager(), "*")
                .body(Map.of("on", on.toString()))
                .post("/lead-verifiers/" + verifier + "/" + command)
                .statusCode();
    }

    private Map<UUID, String> kept(ClaimingCentre at) {
        return world
                .rows(
                        "select programme_id, said from claim_gate_answer where centre_id = ?1",
                        at.centre().centreId())
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> UUID.fromString(row.get(0).toString()),
                                row -> row.get(1).toString()));
    }

    private Map<UUID, String> said(ClaimingCentre at) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return gate.ofCentre(at.centre().centreId()).stream()
                    .collect(Collectors.toMap(ClaimAnswer::programmeId, ClaimAnswer::said));
        } finally {
            context.terminate();
        }
    }

    private void assertKeptIsSaid(ClaimingCentre at, Object after) {
        assertThat(kept(at)).as("after " + after).isEqualTo(said(at));
    }

    @Test
    @DisplayName(
            "QMR-303 after every event and every day the answer last told is the answer that is given")
    void keptIsSaid() {
        for (var seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            world.setClock("2016-11-15T09:00");
            world.startDaysAt("2016-11-15");
            var day = LocalDate.parse("2016-11-15");
            var at = ClaimingCentre.of(world, learners, "QCF", "L2");
            at.programme("NVQ", "L2", "Sport");
            at.programme("QCF", "L3", "Art");
            result(at, "NOT_PASSED", day);
            var verifiers = new ArrayList<String>();
            UUID block = null;
            var done = new ArrayList<String>(List.of("seed " + seed));
            for (var step = 0; step < 20; step++) {
                switch (random.nextInt(6)) {
                    case 0 -> {
                        var outcome = random.nextBoolean() ? "PASSED" : "NOT_PASSED";
                        result(at, outcome, day.minusDays(random.nextInt(3)));
                        done.add(outcome);
                    }
                    case 1 -> {
                        var verifier = register(at, day.minusDays(random.nextInt(30)));
                        if (verifier != null) {
                            verifiers.add(verifier);
                        }
                        done.add("registered " + verifier);
                    }
                    case 2 -> {
                        if (!verifiers.isEmpty()) {
                            var one = verifiers.get(random.nextInt(verifiers.size()));
                            done.add("accredit " + move(at, one, "accredit", day));
                        }
                    }
                    case 3 -> {
                        if (!verifiers.isEmpty()) {
                            var one = verifiers.get(random.nextInt(verifiers.size()));
                            done.add("leave " + move(at, one, "leave", day));
                        }
                    }
                    case 4 -> {
                        if (block == null) {
                            block = blocks.apply(at.centre());
                        } else {
                            blocks.release(at.centre(), block);
                            block = null;
                        }
                        done.add(block == null ? "released" : "applied");
                    }
                    default -> {
                        day = day.plusDays(1 + random.nextInt(40));
                        world.liveUntil(day + "T09:00");
                        done.add("" + day);
                    }
                }
                assertKeptIsSaid(at, done);
            }
        }
    }

    @Test
    @DisplayName(
            "QMR-303 two events at the same moment leave the answer to which both have contributed")
    void twoAtOnce() throws Exception {
        var sending = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 10; round++) {
                var at = ClaimingCentre.of(world, learners, "QCF", "L2");
                at.programme("NVQ", "L2", "Sport");
                var day = LocalDate.parse("2016-11-10");
                var verifier = register(at, day);
                var manager = world.person(Role.QUALITY_MANAGER, Target.AO, at.centre().aoId());
                Callable<Integer> passed =
                        () ->
                                as(manager)
                                        .body(at.result("PASSED", "2016-11-11"))
                                        .post("/standards-results")
                                        .statusCode();
                Callable<Integer> accredited = () -> move(at, verifier, "accredit", day);
                var answers = sending.invokeAll(List.of(passed, accredited));
                assertThat(answers.get(0).get()).isEqualTo(201);
                assertThat(answers.get(1).get()).isEqualTo(200);
                assertKeptIsSaid(at, "round " + round);
            }
        } finally {
            sending.shutdown();
        }
    }
}
