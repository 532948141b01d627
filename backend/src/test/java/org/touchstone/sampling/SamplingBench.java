package org.touchstone.sampling;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
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

    private static final int ASSESSORS = 200;
    private static final int UNITS = 60;
    private static final int ROUNDS = 9;

    @Inject Learners learners;

    @Test
    void measure() {
        var at = PlanningCentre.of(world, learners);
        var member = at.member();
        var draft = PlanDraft.open(at);
        draft.filled(member).publish().statusCode(200);
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
        var had = 0;
        System.out.println("BENCH learners decisions matrix-p50 matrix-max draw-p50 draw-max load");
        for (var count : new int[] {1_000, 2_000, 4_000}) {
            grow(at, assessors, had, count);
            had = count;
            if (count == 1_000) {
                draw(at, draft, false);
            }
            var matrix =
                    times(
                            round ->
                                    as(member)
                                            .get(draft.plan() + "/coverage")
                                            .then()
                                            .statusCode(200)
                                            .extract()
                                            .asByteArray());
            var draw = times(round -> draw(at, draft, true));
            System.out.printf(
                    "BENCH %d %d %d %d %d %d %.1f%n",
                    count,
                    count * UNITS,
                    matrix[ROUNDS / 2],
                    matrix[ROUNDS - 1],
                    draw[ROUNDS / 2],
                    draw[ROUNDS - 1],
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private void grow(PlanningCentre at, TestPerson[] assessors, int from, int to) {
        for (var i = 0; i < ASSESSORS; i++) {
            world.insert(
                    "insert into assessment (id, centre_id, sender_key, learner, programme_id, unit, assessor_id, method, state, assessed_on)"
                            + " select uuid(), ?1, concat('L', l.seq, '/', u.seq), concat('L', lpad(l.seq, 5, '0')), ?2, concat('U', lpad(u.seq, 3, '0')), ?3,"
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
        as(at.lead())
                .queryParam("dryRun", dryRun)
                .body(Map.of("seed", dryRun ? "S" : "FIRST-" + UUID.randomUUID()))
                .post(draft.plan() + "/sample-draws")
                .then()
                .statusCode(200);
    }

    private static long[] times(IntConsumer work) {
        work.accept(-1);
        var times = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            work.accept(round);
            times[round] = (System.nanoTime() - began) / 1_000_000;
        }
        Arrays.sort(times);
        return times;
    }
}
