package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ratings of five of six assessors, and the draw that follows from them. */
class SampleSampling {

    private static final String SEED = "AUTUMN-DEMO";

    private final SampleIqa iqa;
    private final SampleAssessments assessments;
    private final Map<String, JsonNode> rated = new HashMap<>();
    private final List<JsonNode> open = new ArrayList<>();
    private final Set<String> learners = new HashSet<>();

    SampleSampling(SampleIqa iqa, SampleAssessments assessments) {
        this.iqa = iqa;
        this.assessments = assessments;
    }

    /** The last one is not rated and counts as red. */
    void rate() {
        for (var row : iqa.items(iqa.lead(), iqa.plan("/assessor-ratings"))) {
            rated.put(row.path("assessor").asText(), row);
        }
        decide(0, "AMBER", "Sound decisions; two late records last year.");
        decide(1, "RED", "Two decisions had to be made again last year.");
        decide(2, "GREEN", "Three clean samples and a good observation.");
        decide(3, "GREEN", "Comes with ten years of assessing; a clean trial sample.");
        decide(4, "AMBER", "New here, experienced elsewhere.");
    }

    /** Says more than the draw knew: the plan may need a review. */
    void rateAgain() {
        decide(2, "AMBER", "Moves to the new edition of the units.");
    }

    private void decide(int assessor, String rating, String reason) {
        var row = rated.get(assessments.assessor(assessor));
        iqa.client()
                .post(
                        iqa.lead(),
                        iqa.plan(
                                "/assessor-ratings/%s/%s/decide"
                                        .formatted(
                                                row.path("assessorId").asText(),
                                                row.path("programmeId").asText())),
                        Map.of(
                                "rating",
                                rating,
                                "reason",
                                reason,
                                "reviewBy",
                                iqa.year().day(180)));
    }

    void draw() {
        iqa.client().post(iqa.lead(), iqa.plan("/sample-draws"), Map.of("seed", SEED));
        open.addAll(iqa.items(iqa.lead(), iqa.plan("/samples?limit=200")));
        open.sort(
                Comparator.comparing((JsonNode row) -> row.path("learner").asText())
                        .thenComparing(row -> row.path("unit").asText()));
    }

    String assessorId(int assessor) {
        return rated.get(assessments.assessor(assessor)).path("assessorId").asText();
    }

    /** A sample of that assessor's decisions that nobody was given yet. */
    JsonNode next(int assessor) {
        var row =
                open.stream()
                        .filter(one -> one.path("assessorId").asText().equals(assessorId(assessor)))
                        .findFirst()
                        .orElseThrow();
        open.remove(row);
        learners.add(row.path("learner").asText());
        return row;
    }

    /** A learner in the sample, none of whose work was given to anybody. */
    String untouched() {
        return open.stream()
                .map(row -> row.path("learner").asText())
                .filter(learner -> !learners.contains(learner))
                .findFirst()
                .orElseThrow();
    }

    String sample(JsonNode row, String below) {
        return iqa.plan("/samples/" + id(row) + below);
    }
}
