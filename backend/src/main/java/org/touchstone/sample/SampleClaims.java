package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.touchstone.sample.SampleWorld.SampleCentre;

/**
 * What opens and closes claims: lead internal verifiers and standards verification at every centre,
 * some of it left undone so that the gate has every answer to give.
 */
class SampleClaims {

    private static final String MANAGER = "Quinn Manager";

    /** One of each kind of gap, at centres whose certificates no other story is about. */
    private static final String NOBODY_VERIFIES = "10007";

    private static final String NOT_ACCREDITED = "11003";
    private static final String LEFT = "20005";
    private static final String NOT_PASSED = "30004";
    private static final String EXPIRED = "40003";

    private final SampleTimeline timeline;
    private final SampleReviews reviews;
    private final SampleWorld world;
    private final SampleClient client;

    SampleClaims(SampleTimeline timeline, SampleReviews reviews) {
        this.timeline = timeline;
        this.reviews = reviews;
        this.world = reviews.world();
        this.client = reviews.client();
    }

    void plan() {
        var start = world.currentStart();
        for (var centre : world.centres()) {
            if (centre.nominee() != null && !centre.number().equals(NOBODY_VERIFIES)) {
                verifiers(centre, start);
                timeline.at(start.plusDays(24), 12, story(centre), () -> verified(centre, start));
            }
        }
        timeline.at(start.plusDays(20), 9, "Standardisation", () -> windows(start));
    }

    private static String story(SampleCentre centre) {
        return "Claims of " + centre.number();
    }

    /** In office since last year and confirmed, or registered in the new one. */
    private void verifiers(SampleCentre centre, LocalDate start) {
        var old = centre.number().endsWith("1") || centre.number().equals(LEFT);
        var registered = old ? world.previousStart().plusDays(40) : start.plusDays(10);
        timeline.at(registered, 11, story(centre), () -> register(centre, registered));
        timeline.at(registered.plusDays(8), 11, story(centre), () -> accredit(centre, registered));
        // At 40001 the post is left to be confirmed.
        if (old && !centre.number().equals("40001")) {
            timeline.at(start.plusDays(12), 11, story(centre), () -> confirm(centre));
        }
        if (centre.number().equals(LEFT)) {
            timeline.at(start.plusDays(60), 11, story(centre), () -> leave(centre));
        }
    }

    private void register(SampleCentre centre, LocalDate on) {
        var areas = new LinkedHashSet<String>();
        for (var offer : offers(centre)) {
            if (offer.path("livRequired").asBoolean()) {
                areas.add(offer.path("subjectArea").asText());
            }
        }
        var staff = centre.practitioners();
        var next = 0;
        for (var area : areas) {
            var verifier =
                    client.post(
                            centre.nominee(),
                            "/lead-verifiers",
                            Map.of(
                                    "centre",
                                    centre.number(),
                                    "subjectArea",
                                    area,
                                    "family",
                                    "QCF",
                                    "personId",
                                    staff.get(next % staff.size()).id(),
                                    "registeredOn",
                                    on));
            if (next == 0) {
                client.put(
                        centre.nominee(),
                        "/lead-verifiers/" + verifier.path("id").asText(),
                        Map.of(
                                "deputyId",
                                staff.get(1).id(),
                                "succession",
                                "The deputy takes over; a second one is trained in spring."));
            }
            next++;
        }
    }

    private void accredit(SampleCentre centre, LocalDate registered) {
        if (!centre.number().equals(NOT_ACCREDITED)) {
            for (var verifier : registered(centre)) {
                client.post(
                        reviews.person(MANAGER),
                        "/lead-verifiers/" + verifier.path("id").asText() + "/accredit",
                        Map.of("on", registered.plusDays(7)));
            }
        }
    }

    private void confirm(SampleCentre centre) {
        for (var verifier : registered(centre)) {
            client.post(
                    centre.nominee(),
                    "/lead-verifiers/" + verifier.path("id").asText() + "/confirm",
                    null);
        }
    }

    private void leave(SampleCentre centre) {
        for (var verifier : registered(centre)) {
            client.post(
                    centre.nominee(),
                    "/lead-verifiers/" + verifier.path("id").asText() + "/leave",
                    Map.of("on", world.currentStart().plusDays(60)));
        }
    }

    private List<JsonNode> registered(SampleCentre centre) {
        return items(centre.nominee(), "/lead-verifiers?centre=" + centre.number());
    }

    /** Standards verification decides what no lead internal verifier can release. */
    private void verified(SampleCentre centre, LocalDate start) {
        var first = true;
        for (var offer : offers(centre)) {
            if (offer.path("route").asText().equals("SV")) {
                var body =
                        new HashMap<String, Object>(
                                Map.of(
                                        "centre", centre.number(),
                                        "subjectArea", offer.path("subjectArea").asText(),
                                        "programmeId", offer.path("programmeId").asText(),
                                        "result", "PASSED",
                                        "verifier", "Sam Standards",
                                        "decidedOn", start.plusDays(23)));
                if (first && centre.number().equals(NOT_PASSED)) {
                    body.put("result", "NOT_PASSED");
                    body.put("weakness", "Feedback to learners does not name the criteria.");
                } else if (first && centre.number().equals(EXPIRED)) {
                    body.put("validUntil", start.plusDays(60));
                }
                client.post(reviews.person(MANAGER), "/standards-results", body);
                first = false;
            }
        }
    }

    private void windows(LocalDate start) {
        window(
                start.plusDays(25),
                start.plusDays(53),
                "Most were standardised at the first attempt; grading of unit 3 was discussed again.");
        window(world.today().plusDays(10), world.today().plusDays(31), null);
    }

    private void window(LocalDate opensOn, LocalDate closesOn, String outcome) {
        var body = new HashMap<String, Object>(Map.of("opensOn", opensOn, "closesOn", closesOn));
        if (outcome != null) {
            body.put("outcome", outcome);
        }
        client.post(reviews.person(MANAGER), "/standardisation-windows", body);
    }

    /** The centre's programmes with what the gate says of each. */
    List<JsonNode> offers(SampleCentre centre) {
        return items(
                centre.nominee(), "/centres/" + centre.number() + "/claim-eligibilities?limit=50");
    }

    private List<JsonNode> items(SamplePerson as, String path) {
        return StreamSupport.stream(client.get(as, path).path("items").spliterator(), false)
                .toList();
    }
}
