package org.touchstone.sample;

import static org.touchstone.sample.SampleIqa.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The first look at the team: something was not met, two of three have their feedback and the third
 * waits too long for it. The plan was reviewed since.
 */
class SampleMonitoring {

    private static final String NOT_MET = "RECORDED";

    private final SampleIqa iqa;
    private final SampleClient client;
    private final SamplePerson lead;
    private final SampleYear year;
    private String point;

    SampleMonitoring(SampleIqa iqa) {
        this.iqa = iqa;
        this.client = iqa.client();
        this.lead = iqa.lead();
        this.year = iqa.year();
    }

    void record() {
        point =
                id(
                        iqa.items(lead, iqa.plan("/monitoring-points")).stream()
                                .filter(
                                        one ->
                                                SampleWorkPlanContent.FIRST_LOOK.equals(
                                                        one.path("title").asText()))
                                .findFirst()
                                .orElseThrow());
        var started = client.post(lead, point("/start"), Map.of());
        var standards = SampleIqa.list(started.path("standards").path("standards"));
        for (var record : SampleIqa.list(started.path("records"))) {
            client.put(lead, record(record, ""), found(record, standards));
        }
        client.post(lead, point("/complete"), null);
        raise();
    }

    private Map<String, Object> found(JsonNode record, List<JsonNode> standards) {
        var behind = isOf(record, iqa.ian());
        return Map.of(
                "progress",
                behind ? "PARTLY" : "ON_PLAN",
                "progressNote",
                behind ? "One sample came late." : "All that was due is done.",
                "evidence",
                "The records of all samples so far.",
                "judgements",
                standards.stream()
                        .map(standard -> standard.path("code").asText())
                        .map(code -> judgement(code, behind && code.equals(NOT_MET)))
                        .toList());
    }

    private static Map<String, Object> judgement(String standard, boolean notMet) {
        return notMet
                ? Map.of(
                        "standard",
                        standard,
                        "judgement",
                        "NOT_MET",
                        "note",
                        "The record does not say which pages were seen.")
                : Map.of("standard", standard, "judgement", "MET");
    }

    private void raise() {
        client.post(
                lead,
                record(of(iqa.ian()), "/findings"),
                Map.of(
                        "standard",
                        NOT_MET,
                        "severity",
                        "MINOR",
                        "words",
                        "A stranger could not tell from the record what was looked at.",
                        "action",
                        Map.of(
                                "text",
                                "Name the pages or files that were seen in every record.",
                                "ownerId",
                                iqa.ian().id(),
                                "dueOn",
                                year.ahead(8))));
    }

    /** One took note and answered, one has not looked yet, one was not told. */
    void feedBack() {
        give(
                iqa.isla(),
                "Prompt, and clear to assessors.",
                "Say why a sample was chosen when an assessor asks.");
        give(
                iqa.ian(),
                "Firm where a decision does not stand.",
                "Write down what was seen, so that a stranger can follow.");
        var hers = of(iqa.isla());
        client.post(iqa.isla(), record(hers, "/acknowledge"), null);
        client.post(
                iqa.isla(),
                record(hers, "/respond"),
                Map.of(
                        "response",
                        "Agreed; I open the reasons of the draw with them from now on."));
    }

    private void give(SamplePerson to, String strengths, String toImprove) {
        client.post(
                lead,
                record(of(to), "/give-feedback"),
                Map.of(
                        "strengths",
                        strengths,
                        "toImprove",
                        toImprove,
                        "agreedSteps",
                        "Looked at again at the second look.",
                        "channel",
                        "FACE_TO_FACE",
                        "givenOn",
                        year.day(53)));
    }

    void review() {
        client.post(
                lead,
                iqa.plan("/reviews"),
                Map.of(
                        "heldOn",
                        year.day(60),
                        "inputs",
                        "The first look at all three, the ratings, and the figures of today.",
                        "points",
                        List.of(point),
                        "conclusion",
                        "NO_CHANGE",
                        "reason",
                        "One late sample and one record do not change what the year is for."));
    }

    private JsonNode of(SamplePerson member) {
        return SampleIqa.list(client.get(lead, point("")).path("records")).stream()
                .filter(record -> isOf(record, member))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(JsonNode record, SamplePerson member) {
        return member.id().toString().equals(record.path("personId").asText());
    }

    private String point(String below) {
        return iqa.plan("/monitoring-points/" + point + below);
    }

    private String record(JsonNode record, String below) {
        return point("/records/" + id(record) + below);
    }
}
