package org.touchstone.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.scheme.Measure;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.testing.JudgingFixture.JudgedCase;
import org.touchstone.visit.VisitState;

@QuarkusTest
class FindingsTest extends ApiTest {

    private static final int SENDERS = 4;

    private static final ExecutorService SENDING = Executors.newFixedThreadPool(SENDERS);

    @Inject JudgingFixture judging;

    @AfterAll
    static void stopSending() {
        SENDING.shutdown();
    }

    @Test
    @DisplayName(
            "QMR-016 findings and judgements have exactly the framework's objectives and measures")
    void followsFramework() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var refs =
                as(judged.reviewer())
                        .get(judged.path("findings"))
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(50))
                        .body("answered", equalTo(0))
                        .body("items[0].version", equalTo(0))
                        .extract()
                        .jsonPath()
                        .getList("items.measure", String.class);
        assertThat(refs)
                .containsExactlyElementsOf(
                        judging.rulebook().measures().map(Measure::ref).toList());
        as(judged.reviewer())
                .get(judged.path("judgements"))
                .then()
                .statusCode(200)
                .body("items", hasSize(10));
    }

    @Test
    @DisplayName("QMR-165 an answer that needs a note is refused without one, and nothing is lost")
    void asksForNote() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var path = judged.path("findings/QO.5.2");
        for (var finding : new String[] {"NOT_EVIDENCED", "NOT_EFFECTIVE"}) {
            as(judged.reviewer(), "\"0\"")
                    .body(Map.of("finding", finding, "note", "  "))
                    .put(path)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("NOTE_REQUIRED"))
                    .body("errors[0].pointer", equalTo("/note"));
        }
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("finding", "NOT_APPLICABLE"))
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("REASON_REQUIRED"));
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("finding", "NOT_EVIDENCED", "note", "No log was shown."))
                .put(path)
                .then()
                .statusCode(200)
                .body("finding", equalTo("NOT_EVIDENCED"))
                .body("version", equalTo(1));
        as(judged.reviewer(), "\"1\"")
                .body(Map.of("finding", "MET"))
                .put(path)
                .then()
                .statusCode(200);
        as(judged.reviewer(), "\"2\"")
                .body(Map.of("finding", "PERFECT"))
                .put(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FINDING"));
    }

    @Test
    @DisplayName("QMR-318 a text is saved before the answer and is there after reading again")
    void savesTextAlone() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("note", "Seen in the quality folder"))
                .put(judged.path("findings/QO.1.1"))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"));
        as(judged.reviewer())
                .get(judged.path("findings/QO.1.1"))
                .then()
                .statusCode(200)
                .body("note", equalTo("Seen in the quality folder"))
                .body("finding", equalTo(null))
                .body("guidance", not(equalTo(null)));
        as(judged.reviewer())
                .get(judged.path("findings"))
                .then()
                .body("answered", equalTo(0))
                .body("items.find { it.measure == 'QO.1.1' }.note", startsWith("Seen in"));
    }

    @Test
    @DisplayName(
            "QMR-153 a late answer never overwrites an unseen one; repeating the same is no change")
    void keepsVersionsPerMeasure() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var path = judged.path("findings/QO.2.1");
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("finding", "MET"))
                .put(path)
                .then()
                .statusCode(200);
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("note", "Typed on another device"))
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"))
                .body("currentVersion", equalTo(1));
        as(judged.reviewer(), "\"1\"")
                .body(Map.of("finding", "MET"))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        // Another measure is another record.
        as(judged.reviewer(), "\"0\"")
                .body(Map.of("finding", "MET"))
                .put(judged.path("findings/QO.2.2"))
                .then()
                .statusCode(200);
        as(judged.reviewer()).body(Map.of("finding", "MET")).put(path).then().statusCode(428);
    }

    @Test
    @DisplayName(
            "QMR-007 QMR-009 QMR-010 the employer prompts stand on their measures for a centre with 2016 Nationals")
    void showsAddenda() {
        var nationals = judging.visit(judging.centreWithNationals(), VisitState.IN_PROGRESS);
        for (var measure : new String[] {"QO.1.2", "QO.4.4", "QO.7.1"}) {
            as(nationals.reviewer())
                    .get(nationals.path("findings/" + measure))
                    .then()
                    .statusCode(200)
                    .body("addenda", hasSize(1))
                    .body(
                            "addenda[0].guidanceLink.label",
                            equalTo("Guidance on employer involvement"))
                    .body("addenda[0].guidanceLink.address", startsWith("https://"));
        }
        as(nationals.reviewer())
                .get(nationals.path("findings"))
                .then()
                .body(
                        "items.findAll { it.addendumAsked }.measure",
                        contains("QO.1.2", "QO.4.4", "QO.7.1"));

        var others = judging.visit(VisitState.IN_PROGRESS);
        as(others.reviewer())
                .get(others.path("findings/QO.1.2"))
                .then()
                .statusCode(200)
                .body("addenda", empty());
        as(others.reviewer(), "\"0\"")
                .body(Map.of("addendumNote", "Nobody asked"))
                .put(others.path("findings/QO.1.2"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ADDENDUM_NOT_ASKED"));
    }

    @Test
    @DisplayName(
            "QMR-147 what was looked at is noted per measure with its site, and a slip is taken back")
    void notesItems() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var item =
                as(judged.reviewer())
                        .body(
                                Map.of(
                                        "measure", "QO.6.1",
                                        "site", "Harbour campus",
                                        "what", "Induction plan"))
                        .post(judged.path("items-seen"))
                        .then()
                        .statusCode(201)
                        .extract();
        as(judged.reviewer())
                .get(judged.path("findings/QO.6.1"))
                .then()
                .body("itemsSeen", hasSize(1))
                .body("itemsSeen[0].site", equalTo("Harbour campus"));
        as(judged.reviewer(), item.header("ETag"))
                .delete(judged.path("items-seen/" + item.path("id")))
                .then()
                .statusCode(204);
        as(judged.reviewer()).get(judged.path("findings/QO.6.1")).then().body("itemsSeen", empty());
        as(judged.reviewer())
                .body(Map.of("measure", "QO.6.9", "what", "Nothing"))
                .post(judged.path("items-seen"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/measure"));
    }

    @Test
    @DisplayName("QMR-148 QMR-149 the form says what is not audited and what must not be written")
    void showsHints() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        as(judged.reviewer())
                .get(judged.path("findings/QO.3.3"))
                .then()
                .body("sampleOffered", equalTo(true))
                .body("hints.kind", hasItem("SAMPLE_OPTIONAL"));
        as(judged.reviewer())
                .body(Map.of("measure", "QO.3.3", "what", "Attendance system"))
                .post(judged.path("items-seen"))
                .then()
                .statusCode(201);
        as(judged.reviewer())
                .body(Map.of("measure", "QO.3.3", "what", "Registers", "sampleSize", 4))
                .post(judged.path("items-seen"))
                .then()
                .statusCode(201)
                .body("sampleSize", equalTo(4));
        for (var measure : new String[] {"QO.5.1", "QO.5.2"}) {
            as(judged.reviewer())
                    .get(judged.path("findings/" + measure))
                    .then()
                    .body("hints.kind", hasItem("NO_LEARNER_WORK"));
        }
    }

    @Test
    @DisplayName("QMR-052 only the allocated reviewer writes, and only while the visit is judged")
    void onlyReviewerWrites() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var body = Map.of("finding", "MET");
        var other = world.person(Role.REVIEWER, Target.ENROLMENT, judged.centre().enrolmentId());
        as(other, "\"0\"").body(body).put(judged.path("findings/QO.1.1")).then().statusCode(404);
        as(other, "\"0\"")
                .body(Map.of("level", "EFFECTIVE"))
                .put(judged.path("judgements/QO.1"))
                .then()
                .statusCode(404);
        var elsewhere = judging.visit(VisitState.IN_PROGRESS);
        as(elsewhere.reviewer()).get(judged.path("findings")).then().statusCode(404);
        var leader = world.person(Role.TEAM_LEADER, Target.AO, judged.centre().aoId());
        as(leader)
                .get(judged.path("findings"))
                .then()
                .statusCode(200)
                .body("allowedCommands", empty());
        as(leader, "\"0\"").body(body).put(judged.path("findings/QO.1.1")).then().statusCode(403);

        var early = judging.visit(VisitState.AGREED);
        as(early.reviewer(), "\"0\"")
                .body(body)
                .put(early.path("findings/QO.1.1"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_BEING_JUDGED"));
        var late = judging.visit(VisitState.REPORTED);
        as(late.reviewer(), "\"0\"")
                .body(body)
                .put(late.path("findings/QO.1.1"))
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("QMR-171 the centre reads findings and judgements only after publication")
    void hiddenUntilPublished() {
        var judged = judging.visit(VisitState.CONDUCTED);
        judging.find(judged, "QO.1.1", "MET", null);
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, judged.centre().centreId());
        for (var person : new org.touchstone.testing.World.TestPerson[] {judged.nominee(), head}) {
            for (var path :
                    new String[] {"findings", "findings/QO.1.1", "judgements", "judgements/QO.1"}) {
                as(person).get(judged.path(path)).then().statusCode(404);
            }
        }
        as(judged.nominee()).get(judged.path("points")).then().statusCode(403);
        var practitioner =
                world.person(Role.PRACTITIONER, Target.CENTRE, judged.centre().centreId());
        as(practitioner).get(judged.path("findings")).then().statusCode(403);

        judging.move(judged, VisitState.REPORTED);
        as(judged.nominee())
                .get(judged.path("findings/QO.1.1"))
                .then()
                .statusCode(200)
                .body("finding", equalTo("MET"));
        as(judged.nominee()).get(judged.path("judgements")).then().statusCode(200);
        var stranger = judging.visit(VisitState.REPORTED).nominee();
        as(stranger).get(judged.path("findings")).then().statusCode(404);
        as(stranger).get(judged.path("judgements")).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-318 answers on several measures of one visit that arrive at the same instant are all saved")
    void savesAtTheSameInstant() {
        var judged = judging.visit(VisitState.IN_PROGRESS);
        var measures = judging.rulebook().measures().map(Measure::ref).toList();
        var start = new CyclicBarrier(SENDERS);
        var answers =
                IntStream.range(0, SENDERS)
                        .mapToObj(
                                sender ->
                                        CompletableFuture.supplyAsync(
                                                () -> statuses(judged, measures, sender, start),
                                                SENDING))
                        .toList()
                        .stream()
                        .flatMap(one -> one.join().stream())
                        .toList();
        assertThat(answers).hasSize(48).containsOnly(200);
        as(judged.reviewer())
                .get(judged.path("findings"))
                .then()
                .body("answered", equalTo(48))
                .body("items.findAll { it.version > 1 }", empty());
    }

    /** Answers every fourth measure; before each one all senders wait for one another. */
    private List<Integer> statuses(
            JudgedCase judged, List<String> measures, int sender, CyclicBarrier start) {
        return IntStream.range(0, 12)
                .mapToObj(
                        turn -> {
                            try {
                                start.await(30, TimeUnit.SECONDS);
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            return as(judged.reviewer(), "\"0\"")
                                    .body(Map.of("finding", "MET"))
                                    .put(
                                            judged.path(
                                                    "findings/"
                                                            + measures.get(
                                                                    turn * SENDERS + sender)))
                                    .statusCode();
                        })
                .toList();
    }
}
