package org.touchstone.restriction;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.testing.BlockFixture.decision;
import static org.touchstone.testing.BlockFixture.raise;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.BlockFixture;
import org.touchstone.testing.BlockFixture.BlockCase;

/** Many decide at once, and against each other. */
@QuarkusTest
class BlockConcurrencyTest extends ApiTest {

    private static final int DECISIONS = 200;
    private static final int AT_ONCE = 20;
    private static final ExecutorService SENDING = Executors.newFixedThreadPool(AT_ONCE);

    @Inject BlockFixture blocks;

    @AfterAll
    static void stopSending() {
        SENDING.shutdown();
    }

    @Test
    @DisplayName(
            "QMR-213, QMR-222 of 200 conflicting decisions on one block exactly one wins, whole")
    void oneDecisionWins() throws Exception {
        var made = blocks.recommended("QO.3");
        var other = world.person(Role.QUALITY_MANAGER, Target.AO, made.centre().aoId());
        var tag = as(made.manager()).get(made.path()).then().extract().header("ETag");
        var keep = blocks.keepAll(made, "QO.3");
        var raise = decision(made, List.of(), List.of(raise("QO.3", "PARTLY_EFFECTIVE")));

        var answers = new ArrayList<Future<Integer>>();
        for (var number = 0; number < DECISIONS; number++) {
            var manager = number % 2 == 0 ? made.manager() : other;
            var body = number % 2 == 0 ? keep : raise;
            Callable<Integer> send =
                    () -> as(manager, tag).body(body).post(made.path() + "/decide").statusCode();
            answers.add(SENDING.submit(send));
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }

        Map<Integer, Long> counted =
                new TreeMap<>(statuses.stream().collect(groupingBy(each -> each, counting())));
        assertThat(counted).as("answers by status").containsEntry(200, 1L);
        assertThat(counted.keySet()).as("refusals").isSubsetOf(Set.of(200, 409, 412));
        wholeOutcome(made, statuses.indexOf(200) % 2 == 0);
    }

    /** Block, report, level and timeline tell of the same single decision. */
    private void wholeOutcome(BlockCase made, boolean kept) {
        assertThat(one("select state from restriction_block where id = ?1", made.blockId()))
                .isEqualTo(kept ? "APPLIED" : "REJECTED");
        assertThat(one("select state from report where id = ?1", made.reportId()))
                .isEqualTo("PUBLISHED");
        assertThat(
                        one(
                                "select level from judging_judgement where objective = 'QO.3' and visit_id = ?1",
                                made.judged().visitId()))
                .isEqualTo(kept ? "INSUFFICIENT_EVIDENCE" : "PARTLY_EFFECTIVE");
        assertThat(told(made, "BlockApplied")).isEqualTo(kept ? 1 : 0);
        assertThat(told(made, "BlockRejected")).isEqualTo(kept ? 0 : 1);
        assertThat(told(made, "ReportPublished")).isEqualTo(1);
        assertThat(
                        world.count(
                                "select count(*) from action where visit_id = ?1 and objective = 'QO.3'",
                                made.judged().visitId()))
                .as("actions opened once")
                .isEqualTo(1);
    }

    private long told(BlockCase made, String event) {
        return world.count(
                "select count(*) from audit_event where visit_id = ?1 and name = ?2",
                made.judged().visitId(),
                event);
    }

    private String one(String sql, Object id) {
        return String.valueOf(world.rows(sql, id).get(0).get(0));
    }
}
