package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** A certification block that is applied, and the way out of it as far as it has gone. */
class SampleBlocks {

    private static final String MANAGER = "Quinn Manager";

    private final SampleReviews reviews;

    SampleBlocks(SampleReviews reviews) {
        this.reviews = reviews;
    }

    private JsonNode block(SampleCentre centre) {
        var id =
                reviews.client()
                        .get(reviews.person(MANAGER), "/certification-blocks?centre=" + centre.id())
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
        return reviews.client().get(reviews.person(MANAGER), "/certification-blocks/" + id);
    }

    private static String path(JsonNode block, String command) {
        return "/certification-blocks/" + block.path("id").asText() + "/" + command;
    }

    /** The quality manager agrees with the reviewer. */
    void apply(SampleCentre centre) {
        var block = block(centre);
        var ground = block.path("grounds").path(0);
        reviews.client()
                .post(
                        reviews.person(MANAGER),
                        path(block, "decide"),
                        Map.of(
                                "reportId",
                                ground.path("reportId").asText(),
                                "grounds",
                                List.of(
                                        Map.of(
                                                "objective",
                                                ground.path("objective").asText(),
                                                "verdict",
                                                "KEEP")),
                                "concern",
                                "Certificates are claimed by one person alone, without a second look at what the learner achieved.",
                                "supportPlan",
                                "The adviser spends two days with the examinations office and stays within reach by telephone."));
    }

    /** The quality manager writes the plan. */
    void plan(SampleCentre centre, LocalDate today) {
        var owner = centre.nominee().id();
        reviews.client()
                .put(
                        reviews.person(MANAGER),
                        path(block(centre), "plan"),
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "words",
                                                "Name a second person who checks every claim.",
                                                "dueOn",
                                                today.plusDays(9),
                                                "ownerId",
                                                owner),
                                        Map.of(
                                                "words",
                                                "Go through the claims of the last year and report what does not hold.",
                                                "dueOn",
                                                today.plusDays(23),
                                                "ownerId",
                                                owner))));
    }

    /** The nominee agrees for the centre. */
    void agree(SampleCentre centre) {
        reviews.client().post(centre.nominee(), path(block(centre), "accept-plan"), Map.of());
    }

    /** Half of it is done. */
    void doFirst(SampleCentre centre) {
        var block = block(centre);
        var item = block.path("plan").path("items").path(0).path("id").asText();
        reviews.client()
                .post(
                        centre.nominee(),
                        path(block, "items/" + item + "/mark-done"),
                        Map.of("note", "The deputy head checks every claim; both sign the list."));
    }
}
