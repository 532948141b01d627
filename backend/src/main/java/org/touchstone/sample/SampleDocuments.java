package org.touchstone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** How a centre prepares its engagement document, signs it and hands it in. */
class SampleDocuments {

    private final SampleReviews reviews;

    SampleDocuments(SampleReviews reviews) {
        this.reviews = reviews;
    }

    private String document(String visit, SamplePerson as) {
        return reviews.client()
                .get(as, "/engagement-documents?visit=" + visit)
                .path("items")
                .get(0)
                .path("id")
                .asText();
    }

    /** Fills every section. */
    void write(String visit, SampleCentre centre) {
        var nominee = centre.nominee();
        var path = "/engagement-documents/" + document(visit, nominee);
        var client = reviews.client();
        var sections = path + "/sections/";
        client.put(nominee, sections + "contact", Map.of("confirmed", true));
        client.put(
                nominee,
                sections + "changes",
                Map.of(
                        "noChange",
                        false,
                        "entries",
                        List.of(
                                Map.of(
                                        "area",
                                        "Internal verification",
                                        "text",
                                        "Sampling plans are now drawn up per unit and kept in one place.",
                                        "on",
                                        reviews.world().previousStart()))));
        client.put(
                nominee,
                sections + "strengths",
                Map.of(
                        "general",
                        "Learners are known by name, and programme teams meet every fortnight."));
        client.put(
                nominee,
                sections + "weaknesses",
                Map.of(
                        "general",
                        "New staff need a better introduction to internal verification."));
        client.put(nominee, sections + "recognition", Map.of("confirmed", true, "changed", false));
        var approvals =
                client.get(nominee, "/enrolments/" + centre.enrolmentId() + "/approvals")
                        .path("items");
        var answers = new ArrayList<Map<String, Object>>();
        approvals.forEach(
                approval ->
                        answers.add(
                                Map.of(
                                        "approvalId",
                                        approval.path("id").asText(),
                                        "declared",
                                        "KEEP")));
        client.put(
                nominee,
                sections + "approvals",
                Map.of("confirmed", true, "answers", answers, "added", List.of()));
        answerEarlierItems(path, nominee);
    }

    private void answerEarlierItems(String path, SamplePerson nominee) {
        var answers = new ArrayList<Map<String, Object>>();
        for (var missing :
                reviews.client().get(nominee, path).path("sections").findValues("items")) {
            missing.forEach(
                    item -> {
                        var id = item.hasNonNull("itemId") ? item.path("itemId") : item.path("id");
                        answers.add(
                                new HashMap<>(
                                        Map.of(
                                                "itemId",
                                                id.asText(),
                                                "progress",
                                                "Done by the spring term; the minutes show it.")));
                    });
        }
        reviews.client().put(nominee, path + "/sections/previous-items", Map.of("items", answers));
    }

    void requestSignature(String visit, SampleCentre centre) {
        reviews.client()
                .post(
                        centre.nominee(),
                        "/engagement-documents/"
                                + document(visit, centre.nominee())
                                + "/request-signature",
                        null);
    }

    void sign(String visit, SampleCentre centre) {
        reviews.client()
                .post(
                        centre.head(),
                        "/engagement-documents/" + document(visit, centre.head()) + "/sign",
                        Map.of("name", centre.head().name(), "confirmed", true));
    }

    void submit(String visit, SampleCentre centre) {
        reviews.client()
                .post(
                        centre.nominee(),
                        "/engagement-documents/" + document(visit, centre.nominee()) + "/submit",
                        null);
    }
}
