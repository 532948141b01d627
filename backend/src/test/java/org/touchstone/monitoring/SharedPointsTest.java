package org.touchstone.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.iqashare.Sharing;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.Learners;
import org.touchstone.workplan.PublishedPlan;

@QuarkusTest
class SharedPointsTest extends ApiTest {

    /** Every word of feedback, answers, notes and findings that the tests write. */
    private static final List<String> SAID =
            List.of(
                    "Prompt with assessors",
                    "Say why a sample was chosen",
                    "A line in each record",
                    "I had no time",
                    "On time.",
                    "Three records",
                    "Seen.",
                    "Two samples had no reason");

    @Inject Learners learners;
    @Inject CaseFixture cases;

    private PublishedPlan plan;
    private Looking looking;
    private Sharing sharing;

    @BeforeEach
    void record() {
        plan = PublishedPlan.of(world, learners);
        looking = Looking.at(plan);
        world.setClock("2017-03-02T09:00");
        sharing =
                Sharing.of(
                        world,
                        cases,
                        plan.centre(),
                        plan.areaPath().substring("/iqa-areas/".length()),
                        plan.lead(),
                        "2017-03-14",
                        "2017-03-15");
    }

    private void feedbackAndFinding() {
        looking.recorded("SOUND=NOT_MET");
        looking.feedback(plan.member(), "2017-03-02").statusCode(200);
        looking.post(plan.member(), plan.member(), "respond", "{\"response\": \"I had no time.\"}")
                .statusCode(200);
        looking.post(
                        plan.lead(),
                        plan.member(),
                        "findings",
                        """
                        {"standard": "SOUND", "severity": "MAJOR", "words": "Two samples had no reason.",
                         "action": {"text": "Write the reasons down.", "ownerId": "%s", "dueOn": "2017-04-28"}}
                        """
                                .formatted(plan.member().id()))
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-059 IQA-081 a point that was recorded can be shared: days, methods, how often each standard was judged how, and that feedback was given")
    void monitoring() {
        assertThat(sharing.offered("MONITORING")).isEmpty();
        feedbackAndFinding();
        assertThat(sharing.offered("MONITORING"))
                .extracting(one -> one.get("id"))
                .containsExactly(looking.pointId());
        var share = sharing.given("2017-03-02", "2017-03-31", sharing.all("MONITORING"));
        sharing.record(share, "MONITORING", looking.pointId())
                .statusCode(200)
                .body("title", equalTo("First look"))
                .body(Sharing.said("Monitoring point", "First day"), equalTo("2017-01-09"))
                .body(Sharing.said("Monitoring point", "Methods"), equalTo("Co sampling"))
                .body(Sharing.said("Monitoring point", "Feedback given"), equalTo("1 of 2"))
                .body(
                        "sections.find { it.heading == 'Standards' }.entries.collect { it.lines.text }.flatten().countBy { it }.'1'",
                        equalTo(2))
                .body(Sharing.said("Findings", "How much it weighs"), equalTo("Major"));
    }

    @Test
    @DisplayName(
            "IQA-081 no answer to the reviewer holds a word of personal feedback, of an answer to it, of a note or a finding, not even of feedback that the lead opened to external quality assurance")
    void noFeedback() {
        feedbackAndFinding();
        looking.post(plan.lead(), plan.member(), "share", "").statusCode(200);
        var shared =
                sharing.given(
                        "2017-03-02",
                        "2017-03-31",
                        sharing.all(
                                "PLAN_VERSION",
                                "RESPONSIBILITIES",
                                "COVERAGE",
                                "CPD",
                                "MONITORING"));
        var own = looking.read(plan.lead()).statusCode(200).extract().asString();
        assertThat(SAID).allSatisfy(word -> assertThat(own).contains(word));
        var answers = sharing.everyAnswer(shared);
        assertThat(answers).hasSizeGreaterThanOrEqualTo(7);
        var notices =
                sharing.get(sharing.reviewer(), "/notices").statusCode(200).extract().asString();
        assertThat(Stream.concat(answers.stream(), Stream.of(notices)))
                .allSatisfy(answer -> assertThat(answer).doesNotContain(SAID))
                .allSatisfy(answer -> assertThat(answer).doesNotContain("Write the reasons down"));
    }
}
