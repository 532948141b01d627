package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Two assessors were observed at work, one will be. */
class SampleObservations {

    private final SampleIqa iqa;
    private final SampleSampling sampling;
    private final SampleClient client;
    private final SampleYear year;
    private String first;
    private String second;

    SampleObservations(SampleIqa iqa, SampleSampling sampling) {
        this.iqa = iqa;
        this.sampling = sampling;
        this.client = iqa.client();
        this.year = iqa.year();
    }

    void plan() {
        first = plan(0, iqa.isla(), year.day(33));
        second = plan(1, iqa.ian(), year.day(33));
        plan(5, iqa.ines(), year.ahead(6));
    }

    private String plan(int assessor, SamplePerson observer, LocalDate on) {
        return id(
                client.post(
                        iqa.lead(),
                        iqa.plan("/observations"),
                        Map.of(
                                "assessorId",
                                sampling.assessorId(assessor),
                                "observerId",
                                observer.id(),
                                "plannedFor",
                                on)));
    }

    void record() {
        record(
                first,
                iqa.isla(),
                "FEEDBACK_TO_LEARNER",
                "You let the learner speak first and named each criterion. Leave more time for questions.",
                List.of());
        record(
                second,
                iqa.ian(),
                "ASSESSMENT",
                "The learner knew what was expected. Two questions gave the answer away.",
                List.of(
                        Map.of(
                                "words",
                                "Write open questions for the next two assessments.",
                                "ownerId",
                                sampling.assessorId(1),
                                "dueOn",
                                year.ahead(11))));
    }

    private void record(
            String observation,
            SamplePerson by,
            String method,
            String feedback,
            List<Map<String, Object>> actions) {
        client.put(
                by,
                iqa.plan("/observations/" + observation),
                Map.of(
                        "method",
                        method,
                        "siteId",
                        iqa.centre().sites().get(0),
                        "remote",
                        false,
                        "heldOn",
                        year.day(33),
                        "feedback",
                        feedback));
        client.post(
                by,
                iqa.plan("/observations/" + observation + "/record"),
                Map.of("actions", actions));
    }
}
