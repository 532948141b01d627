package org.touchstone.sampling;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.PlanDraft;
import org.touchstone.workplan.PlanningCentre;

/**
 * Measures the coverage matrix and the draw over HTTP with 200 assessors, 60 units and a growing
 * number of learners. No test: {@code bench/sampling/run} starts it.
 */
@QuarkusTest
class SamplingBench extends ApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int ASSESSORS = 200;
    private static final int UNITS = 60;

    /** Ids as the product gives them: the time, then chance. */
    private static final String ID =
            "concat(lpad(hex(floor(unix_timestamp(now(3)) * 1000)), 12, '0'), '7', left(md5(rand()), 3), '8', left(md5(rand()), 15))";

    private static final int WARMING_UP = 10;
    private static final int ROUNDS = 15;

    /** Whole samples written at once, each at a centre of its own. */
    private static final int FIRST_DRAWS = 3;

    @Inject Learners learners;

    @Test
    void measure() {
        System.out.println(
                "BENCH learners decisions tried-p50 tried-max kept items matrix-p50 matrix-max load");
        grown(1_000, 2_000, 4_000);
        for (var first = 0; first < FIRST_DRAWS; first++) {
            grown(4_000);
        }
    }

    /** Draws at a fresh centre each time that it has grown to so many learners. */
    private void grown(int... sizes) {
        var at = PlanningCentre.of(world, learners);
        var member = at.member();
        var draft = PlanDraft.open(at);
        draft.filled(member).publish().statusCode(200);
        var assessors = rated(at);
        var had = 0;
        for (var count : sizes) {
            grow(at, assessors, had, count);
            had = count;
            var tried = times(() -> draw(at, draft, true));
            var began = System.nanoTime();
            draw(at, draft, false);
            var took = (System.nanoTime() - began) / 1_000_000;
            var matrix =
                    times(() -> answer(asked(member, draft.plan() + "/coverage").GET().build()));
            var items =
                    world.count(
                            "select count(*) from sampling_item where centre_id = ?1",
                            at.centre().centreId());
            System.out.printf(
                    "BENCH %d %d %d %d %d %d %d %d %.1f%n",
                    count,
                    count * UNITS,
                    tried[ROUNDS / 2],
                    tried[ROUNDS - 1],
                    took,
                    items,
                    matrix[ROUNDS / 2],
                    matrix[ROUNDS - 1],
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private TestPerson[] rated(PlanningCentre at) {
        var assessors = new TestPerson[ASSESSORS];
        for (var i = 0; i < ASSESSORS; i++) {
            assessors[i] = at.staff(Role.ASSESSOR);
            world.insert(
                    "insert into sampling_rating (id, centre_id, assessor_id, programme_id, rating, reason, decided_by, decided_at)"
                            + " values (uuid(), ?1, ?2, ?3, ?4, 'Bench.', ?5, utc_timestamp(6))",
                    at.centre().centreId(),
                    assessors[i].id(),
                    at.programme(),
                    i % 10 == 0 ? "RED" : i % 3 == 0 ? "AMBER" : "GREEN",
                    at.lead().id());
        }
        return assessors;
    }

    private void grow(PlanningCentre at, TestPerson[] assessors, int from, int to) {
        for (var i = 0; i < ASSESSORS; i++) {
            world.insert(
                    "insert into assessment (id, centre_id, sender_key, learner, programme_id, unit, assessor_id, method, state, assessed_on)"
                            + " select "
                            + ID
                            + ", ?1, concat('L', l.seq, '/', u.seq), concat('L', lpad(l.seq, 5, '0')), ?2, concat('U', lpad(u.seq, 3, '0')), ?3,"
                            + " elt(1 + u.seq mod 3, 'OBSERVATION', 'ASSIGNMENT', 'DISCUSSION'), if(u.seq mod 2 = 0, 'ASSESSED', 'IN_PROGRESS'),"
                            + " if(u.seq mod 2 = 0, '2016-11-01', null) from seq_1_to_4000 l join seq_1_to_60 u"
                            + " where l.seq > ?4 and l.seq <= ?5 and l.seq mod ?6 = ?7",
                    at.centre().centreId(),
                    at.programme(),
                    assessors[i].id(),
                    from,
                    to,
                    ASSESSORS,
                    i);
        }
    }

    private static void draw(PlanningCentre at, PlanDraft draft, boolean dryRun) {
        var seed = dryRun ? "S" : "KEPT-" + UUID.randomUUID();
        answer(
                asked(at.lead(), draft.plan() + "/sample-draws?dryRun=" + dryRun)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("{\"seed\":\"%s\"}".formatted(seed)))
                        .build());
    }

    private static HttpRequest.Builder asked(TestPerson person, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + person.token());
    }

    private static void answer(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(new String(answer.body(), UTF_8));
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long[] times(Runnable work) {
        for (var round = -WARMING_UP; round < 0; round++) {
            work.run();
        }
        var times = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - began) / 1_000_000;
        }
        Arrays.sort(times);
        return times;
    }
}
