package org.touchstone.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.touchstone.sample.SampleWorld.SampleCentre;

/** Claims under way and what went wrong with some, at the centres whose people have accounts. */
class SampleBatches {

    private static final String MANAGER = "Quinn Manager";
    private static final String EXAMS = "Ezra Exams";

    private final SampleTimeline timeline;
    private final SampleReviews reviews;
    private final SampleClaims claims;
    private final SampleWorld world;
    private final SampleClient client;

    SampleBatches(SampleTimeline timeline, SampleReviews reviews, SampleClaims claims) {
        this.timeline = timeline;
        this.reviews = reviews;
        this.claims = claims;
        this.world = reviews.world();
        this.client = reviews.client();
    }

    void plan() {
        var start = world.currentStart();
        var home = world.centre("10001");
        var blocked = world.centre("20002");
        timeline.at(start.plusDays(30), 10, "Batches of 10001", () -> issued(home));
        timeline.at(start.plusDays(41), 10, "Deviations of 10001", () -> deviates(home));
        timeline.at(start.plusDays(45), 10, "Duties of 10001", () -> duties(home));
        timeline.at(start.plusDays(40), 10, "Batches of 20002", () -> held(blocked));
        var today = world.today();
        timeline.at(today.minusDays(9), 10, "Samples", () -> samples(today));
        timeline.at(today.minusDays(3), 11, "Batches of 10001", () -> underWay(home));
    }

    /** Checked by two people, sent, and the certificates are there. */
    private void issued(SampleCentre centre) {
        var id = prepare(reviews.person(EXAMS), centre, "AUTUMN-1", 5, 6);
        check(reviews.person(EXAMS), id, "check");
        check(centre.nominee(), id, "verify");
        for (var step : List.of("mark-ready", "send", "receive")) {
            client.post(reviews.person(EXAMS), "/claim-batches/" + id + "/" + step, null);
        }
    }

    /** Checked once; somebody else has to look again. */
    private void underWay(SampleCentre centre) {
        var id = prepare(reviews.person(EXAMS), centre, "AUTUMN-2", 4, 4);
        check(reviews.person(EXAMS), id, "check");
    }

    /** Prepared before the certification block, which then holds it. */
    private void held(SampleCentre centre) {
        prepare(centre.nominee(), centre, "OCTOBER", 3, 6);
    }

    private String prepare(
            SamplePerson by, SampleCentre centre, String reference, int learners, int lastUnits) {
        var programme =
                claims.offers(centre).stream()
                        .filter(offer -> offer.path("claimable").asBoolean())
                        .findFirst()
                        .orElseThrow()
                        .path("programmeId")
                        .asText();
        return client.post(
                        by,
                        "/claim-batches",
                        Map.of(
                                "centre",
                                centre.number(),
                                "reference",
                                reference,
                                "lines",
                                IntStream.rangeClosed(1, learners)
                                        .mapToObj(
                                                at ->
                                                        line(
                                                                programme,
                                                                reference + "-" + (2040 + at),
                                                                at == learners ? lastUnits : 6))
                                        .toList()))
                .path("id")
                .asText();
    }

    private static Map<String, Object> line(String programme, String learner, int units) {
        return Map.of(
                "programme", programme,
                "learner", learner,
                "unitsAchieved", units,
                "unitsRequired", 6);
    }

    private void check(SamplePerson by, String batch, String what) {
        client.post(
                by,
                "/claim-batches/" + batch + "/" + what,
                Map.of("words", "Compared with the final tracking sheets of both groups."));
    }

    /** Two certificates were not as the records say; one is cleared. A registration was late. */
    private void deviates(SampleCentre centre) {
        var on = world.currentStart().plusDays(41);
        var cleared =
                client.post(
                        reviews.person(EXAMS),
                        "/certificate-anomalies",
                        anomaly(
                                centre,
                                "AUTUMN-1-2042",
                                "NAME",
                                "The family name is misspelt.",
                                on));
        client.post(
                reviews.person(EXAMS),
                "/certificate-anomalies/" + cleared.path("id").asText() + "/clear",
                Map.of("words", "A corrected certificate came with the next post."));
        client.post(
                reviews.person(EXAMS),
                "/certificate-anomalies",
                anomaly(
                        centre,
                        "AUTUMN-1-2044",
                        "UNITS",
                        "The certificate lists five units, our records have six.",
                        on));
        client.post(
                reviews.person(EXAMS),
                "/claim-incidents",
                Map.of(
                        "centre", centre.number(),
                        "kind", "LATE",
                        "concerns", "REGISTRATION",
                        "foundOn", on,
                        "words", "Four learners were registered three weeks after they began.",
                        "investigation",
                                "The list of the second group was not handed over when its leader fell ill."));
    }

    private static Map<String, Object> anomaly(
            SampleCentre centre, String learner, String kind, String words, LocalDate on) {
        return Map.of(
                "centre", centre.number(),
                "learner", learner,
                "kind", kind,
                "words", words,
                "foundOn", on);
    }

    /** What the lead internal verifiers do for the standard inside the centre. */
    private void duties(SampleCentre centre) {
        var start = world.currentStart();
        client.get(centre.nominee(), "/lead-verifiers?centre=" + centre.number())
                .path("items")
                .forEach(
                        verifier -> {
                            duty(
                                    centre,
                                    verifier,
                                    "STANDARDISATION",
                                    start.plusDays(28),
                                    "Three marked assignments compared by all assessors.");
                            duty(
                                    centre,
                                    verifier,
                                    "TRAINING",
                                    start.plusDays(42),
                                    "Two new assessors trained on the grading criteria.");
                        });
    }

    private void duty(
            SampleCentre centre, JsonNode verifier, String kind, LocalDate on, String words) {
        client.post(
                centre.nominee(),
                "/lead-verifiers/" + verifier.path("id").asText() + "/records",
                Map.of("kind", kind, "heldOn", on, "words", words));
    }

    /** One request that is still to be answered, one that nobody answered in time. */
    private void samples(LocalDate today) {
        ask("10001", "Marked work of four learners for unit 3.", today.plusDays(6));
        ask("30001", "The sampling plan, and feedback to two learners.", today.minusDays(2));
    }

    private void ask(String number, String words, LocalDate dueOn) {
        var centre = world.centre(number);
        client.post(
                reviews.person(MANAGER),
                "/sample-requests",
                Map.of(
                        "centre", number,
                        "subjectArea", claims.offers(centre).get(0).path("subjectArea").asText(),
                        "words", words,
                        "remote", true,
                        "dueOn", dueOn));
    }
}
