package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** What a centre does about its essential actions and recommendations. */
class SampleActions {

    private static final String EVERYBODY_BRIEFED =
            "Everybody concerned was briefed; the list of those present is with the minutes.";

    private final SampleReviews reviews;

    SampleActions(SampleReviews reviews) {
        this.reviews = reviews;
    }

    private List<String> actions(String visit, SampleCentre centre) {
        return ids(
                reviews.client()
                        .get(
                                centre.nominee(),
                                "/essential-actions?visit=" + visit + "&sort=reference"));
    }

    private static List<String> ids(JsonNode page) {
        var ids = new ArrayList<String>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    /** All actions done and accepted. */
    void resolveAll(String visit, SampleCentre centre, String reviewer) {
        actions(visit, centre).forEach(action -> complete(action, centre, reviewer));
    }

    /** The first action done and accepted, the others under way. */
    void resolveFirst(String visit, SampleCentre centre, String reviewer) {
        var actions = actions(visit, centre);
        complete(actions.get(0), centre, reviewer);
        actions.stream().skip(1).forEach(action -> work(action, centre));
    }

    /** Of five actions: completed, returned, submitted, under way, and one still untouched. */
    void inEveryState(String visit, SampleCentre centre, String reviewer) {
        var actions = actions(visit, centre);
        complete(actions.get(0), centre, reviewer);
        work(actions.get(1), centre);
        submit(actions.get(1), centre);
        reviews.client()
                .post(
                        reviews.person(reviewer),
                        "/essential-actions/" + actions.get(1) + "/return",
                        Map.of(
                                "reason",
                                "The minutes do not yet show who was there. Please add the list."));
        work(actions.get(2), centre);
        submit(actions.get(2), centre);
        work(actions.get(3), centre);
        var recommendations =
                ids(reviews.client().get(centre.nominee(), "/recommendations?visit=" + visit));
        if (!recommendations.isEmpty()) {
            reviews.client()
                    .post(
                            centre.nominee(),
                            "/recommendations/" + recommendations.get(0) + "/start",
                            Map.of(
                                    "text",
                                    "A short questionnaire is being tried with two groups."));
        }
    }

    private void work(String action, SampleCentre centre) {
        reviews.client()
                .post(
                        centre.nominee(),
                        "/essential-actions/" + action + "/assign-owner",
                        Map.of("personId", centre.practitioners().get(0).id()));
        reviews.client()
                .post(
                        centre.practitioners().get(0),
                        "/essential-actions/" + action + "/post-update",
                        Map.of(
                                "text",
                                "The procedure was explained to two of three teams.",
                                "percent",
                                60));
    }

    private void submit(String action, SampleCentre centre) {
        reviews.client()
                .post(
                        centre.nominee(),
                        "/essential-actions/" + action + "/submit",
                        Map.of(
                                "statement",
                                EVERYBODY_BRIEFED,
                                "noEvidenceReason",
                                "The minutes can be seen at the centre."));
    }

    private void complete(String action, SampleCentre centre, String reviewer) {
        work(action, centre);
        submit(action, centre);
        reviews.client()
                .post(
                        reviews.person(reviewer),
                        "/essential-actions/" + action + "/verify",
                        Map.of("note", "The minutes and the list were seen."));
    }
}
