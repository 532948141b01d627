package org.touchstone.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;

/** A draw takes a second or two in a large centre; the team goes on working meanwhile. */
@QuarkusTest
class DrawConcurrencyTest extends ApiTest {

    @Inject Learners learners;
    @Inject AgroalDataSource connections;

    private SampledPlan plan;

    @BeforeEach
    void makePlan() {
        plan = SampledPlan.of(world, learners);
    }

    @Test
    @DisplayName(
            "IQA-024 a sample that somebody changes while a draw is made is not overwritten: the draw is refused whole")
    void changedMeanwhile() throws Exception {
        var leaving = plan.assessment("L1", "U1");
        var sample = begun(leaving);
        plan.assessment("L2", "U1");
        world.insert("update assessment set state = 'WITHDRAWN' where id = ?1", leaving);

        var second =
                whileDrawing("SECOND", () -> plan.complete(sample, plan.member()).statusCode(200));

        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.<String>path("code")).isEqualTo("STALE_VERSION");
        plan.read(sample).body("state", equalTo("DONE"));
        assertThat(count("sampling_item")).as("nobody new in the sample").isEqualTo(1);
        assertThat(count("sampling_draw")).as("nothing of the second draw").isEqualTo(1);
        draw("THIRD").then().statusCode(200).body("added.learner", equalTo(List.of("L2")));
        plan.read(sample).body("state", equalTo("DONE"));
    }

    @Test
    @DisplayName("IQA-024 a sample that the draw leaves alone may change while it is made")
    void untouched() throws Exception {
        var sample = begun(plan.assessment("L1", "U1"));
        plan.assessment("L2", "U1");

        var second =
                whileDrawing("SECOND", () -> plan.complete(sample, plan.member()).statusCode(200));

        assertThat(second.statusCode()).isEqualTo(200);
        plan.read(sample).body("state", equalTo("DONE"));
        assertThat(count("sampling_item")).isEqualTo(2);
    }

    private Response draw(String seed) {
        return as(plan.at().lead())
                .body(Map.of("seed", seed))
                .post(plan.draft().plan() + "/sample-draws");
    }

    /** The only decision in the sample, which the member has written about and not signed yet. */
    private String begun(UUID assessment) {
        draw("FIRST").then().statusCode(200).body("items", equalTo(1));
        var sample =
                world.rows("select id from sampling_item where assessment_id = ?1", assessment)
                        .get(0)
                        .get(0)
                        .toString();
        plan.allocate(sample, plan.member()).statusCode(200);
        plan.start(sample, plan.member()).statusCode(200);
        plan.save(sample, plan.member(), plan.whole("AGREE", "")).statusCode(200);
        return sample;
    }

    private long count(String table) {
        return world.count(
                "select count(*) from "
                        + table
                        + " where plan_id = (select plan_id from sampling_item where centre_id = ?1 limit 1)",
                plan.at().centre().centreId());
    }

    /** Does the work after the draw has read the samples and before it writes them. */
    private Response whileDrawing(String seed, Runnable work) throws SQLException {
        try (var holding = connections.getConnection()) {
            holding.setAutoCommit(false);
            try (var statement = holding.createStatement()) {
                // Or it would hold the plan, too, for which the draw waits before it reads.
                statement.execute("set foreign_key_checks = 0");
                takeNextNumber(holding);
                statement.execute("set foreign_key_checks = 1");
            }
            var drawing = CompletableFuture.supplyAsync(() -> draw(seed));
            awaitDrawing(holding, drawing);
            work.run();
            holding.rollback();
            return drawing.orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /** The draw then waits for this transaction when it wants to store itself. */
    private void takeNextNumber(Connection holding) throws SQLException {
        try (var insert =
                holding.prepareStatement(
                        "insert into sampling_draw (id, plan_id, version_id, number, seed, request, request_hash, population, items, added, dropped, strata, drawn_by, drawn_at)"
                                + " select uuid(), plan_id, version_id, number + 1, seed, request, request_hash, population, items, added, dropped, strata, drawn_by, drawn_at"
                                + " from sampling_draw where plan_id = (select plan_id from sampling_item where centre_id = ? limit 1)")) {
            insert.setString(1, plan.at().centre().centreId().toString());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static void awaitDrawing(Connection asking, CompletableFuture<Response> drawing)
            throws SQLException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try (var statement =
                asking.prepareStatement(
                        "select count(*) from information_schema.processlist where info like 'insert into sampling_draw%'")) {
            while (System.nanoTime() < end && !drawing.isDone()) {
                try (var row = statement.executeQuery()) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return;
                    }
                }
            }
        }
        throw new AssertionError("The draw did not wait to be stored");
    }
}
