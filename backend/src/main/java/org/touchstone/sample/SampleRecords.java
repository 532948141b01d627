package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Twelve samples are given to the team: four count, one awaits a second signature, one is being
 * written, one is overdue, the others are still to be looked at.
 */
class SampleRecords {

    private static final String SOUND =
            "Your decision can be followed from the evidence, and the learner knows what comes next.";

    private final SampleIqa iqa;
    private final SampleSampling sampling;
    private final SampleClient client;
    private final SampleYear year;
    private JsonNode clean;
    private JsonNode cleanToo;
    private JsonNode disputed;
    private JsonNode late;
    private JsonNode waiting;
    private JsonNode begun;

    SampleRecords(SampleIqa iqa, SampleSampling sampling) {
        this.iqa = iqa;
        this.sampling = sampling;
        this.client = iqa.client();
        this.year = iqa.year();
    }

    void allocate() {
        clean = give(0, iqa.isla(), year.day(40));
        cleanToo = give(2, iqa.isla(), year.day(40));
        disputed = give(1, iqa.ian(), year.day(42));
        late = give(4, iqa.ian(), year.day(42));
        give(1, iqa.ines(), year.day(60));
        give(1, iqa.isla(), year.ahead(3));
        give(5, iqa.isla(), year.ahead(4));
        give(5, iqa.ian(), year.ahead(4));
        give(4, iqa.ian(), year.ahead(12));
        waiting = give(3, iqa.ines(), year.ahead(2));
        begun = give(5, iqa.ines(), year.ahead(5));
        give(5, iqa.ines(), year.ahead(18));
    }

    private JsonNode give(int assessor, SamplePerson to, LocalDate dueOn) {
        var sample = sampling.next(assessor);
        client.post(
                iqa.lead(),
                sampling.sample(sample, "/allocate"),
                Map.of("responsibleId", to.id(), "dueOn", dueOn));
        return sample;
    }

    void agreeInTime() {
        complete(iqa.isla(), clean, year.day(26), Map.of("decision", "AGREE", "feedback", SOUND));
        complete(
                iqa.isla(), cleanToo, year.day(26), Map.of("decision", "AGREE", "feedback", SOUND));
    }

    /** The assessor who has an account took note. */
    void acknowledge() {
        var pia = iqa.centre().practitioners().get(0);
        for (var told : iqa.items(pia, "/sample-feedback?unacknowledged=true")) {
            client.post(pia, "/sample-feedback/" + id(told) + "/acknowledge", null);
        }
    }

    /** Holds the result of the learner until the action is accepted. */
    void disagree() {
        complete(
                iqa.ian(),
                disputed,
                year.day(34),
                Map.of(
                        "decision",
                        "DISAGREE",
                        "checks",
                        checks(false),
                        "feedback",
                        "Two criteria have no evidence yet, so the unit cannot be passed.",
                        "actions",
                        List.of(
                                action(
                                        1,
                                        "Assess the two missing criteria and record the new decision.",
                                        year.ahead(9)))));
    }

    void agreeLate() {
        complete(
                iqa.ian(),
                late,
                year.day(47),
                Map.of(
                        "decision",
                        "AGREE_WITH_ACTION",
                        "feedback",
                        "The decision stands; what you told the learner is not on record.",
                        "actions",
                        List.of(
                                action(
                                        4,
                                        "Put the feedback to the learner on record.",
                                        year.ahead(16)))));
    }

    /** Her certificate was not seen by that day, so somebody else signs as well. */
    void signWithoutQualification() {
        complete(
                iqa.ines(),
                waiting,
                year.ago(4),
                Map.of("decision", "AGREE", "feedback", SOUND, "countersignerId", iqa.isla().id()));
    }

    /** Half written. */
    void begin() {
        client.post(iqa.ines(), sampling.sample(begun, "/start"), null);
        client.put(
                iqa.ines(),
                sampling.sample(begun, "/record"),
                Map.of(
                        "units",
                        begun.path("unit").asText(),
                        "method",
                        "WORK_REVIEW",
                        "criteria",
                        "1.1 to 1.4"));
    }

    private void complete(
            SamplePerson by, JsonNode sample, LocalDate on, Map<String, Object> found) {
        client.post(by, sampling.sample(sample, "/start"), null);
        var record = new HashMap<String, Object>();
        record.put("units", sample.path("unit").asText());
        record.put("criteria", "All criteria of the unit");
        record.put("method", "WORK_REVIEW");
        record.put("checks", checks(true));
        record.put("sampledOn", on);
        record.putAll(found);
        client.put(by, sampling.sample(sample, "/record"), record);
        client.post(by, sampling.sample(sample, "/record/complete"), null);
    }

    private static Map<String, Object> checks(boolean sufficient) {
        return Map.of("valid", true, "authentic", true, "current", true, "sufficient", sufficient);
    }

    private Map<String, Object> action(int assessor, String words, LocalDate dueOn) {
        return Map.of("words", words, "ownerId", sampling.assessorId(assessor), "dueOn", dueOn);
    }
}
