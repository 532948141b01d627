package org.touchstone.monitoring;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.workplan.PublishedPlan;

/** What a lead does at one point of a plan. */
record Looking(PublishedPlan plan, String pointId) {

    private static final List<String> STANDARDS =
            List.of(
                    "PLANNED",
                    "SOUND",
                    "INDEPENDENT",
                    "FEEDBACK",
                    "FOLLOWED_UP",
                    "RECORDED",
                    "CONSISTENT");

    static Looking at(PublishedPlan plan, String title) {
        return new Looking(
                plan,
                as(plan.lead())
                        .get(plan.path() + "/monitoring-points")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.title == '%s' }.id".formatted(title)));
    }

    static Looking at(PublishedPlan plan) {
        return at(plan, "First look");
    }

    static RequestSpecification as(TestPerson person) {
        return RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(person.token())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    String path() {
        return plan.path() + "/monitoring-points/" + pointId;
    }

    ValidatableResponse read(TestPerson person) {
        return as(person).get(path()).then();
    }

    ValidatableResponse command(String command, String body) {
        return as(plan.lead())
                .header("If-Match", as(plan.lead()).get(path()).header("ETag"))
                .body(body)
                .post(path() + "/" + command)
                .then();
    }

    Looking started() {
        command("start", "{}").statusCode(200);
        return this;
    }

    String record(TestPerson of) {
        return path()
                + "/records/"
                + read(plan.lead())
                        .extract()
                        .<String>path("records.find { it.personId == '%s' }.id".formatted(of.id()));
    }

    ValidatableResponse save(TestPerson of, String body) {
        var record = record(of);
        return as(plan.lead())
                .header("If-Match", as(plan.lead()).get(record).header("ETag"))
                .body(body)
                .put(record)
                .then();
    }

    /** Every standard as met but those that are told otherwise, such as {@code SOUND=NOT_MET}. */
    static String judged(String... others) {
        var told =
                List.of(others).stream()
                        .map(other -> other.split("="))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        return """
               {"progress": "ON_PLAN", "progressNote": "On time.", "evidence": "Three records.", "judgements": [%s]}
               """
                .formatted(
                        STANDARDS.stream()
                                .map(code -> judgement(code, told.getOrDefault(code, "MET")))
                                .collect(Collectors.joining(", ")));
    }

    /** Both members judged, and the point completed. */
    Looking recorded(String... others) {
        started();
        save(plan.member(), judged(others)).statusCode(200);
        save(plan.second(), judged()).statusCode(200);
        command("complete", "").statusCode(200);
        return this;
    }

    ValidatableResponse post(TestPerson person, TestPerson of, String command, String body) {
        return as(person).body(body).post(record(of) + "/" + command).then();
    }

    ValidatableResponse feedback(TestPerson of, String givenOn) {
        return post(plan.lead(), of, "give-feedback", given(givenOn));
    }

    static String given(String on) {
        return """
               {"strengths": "Prompt with assessors.", "toImprove": "Say why a sample was chosen.", "agreedSteps": "A line in each record.",
                "channel": "ONLINE", "givenOn": "%s"}
               """
                .formatted(on);
    }

    static String judgement(String standard, String grade) {
        return "{\"standard\": \"%s\", \"judgement\": \"%s\", \"note\": \"Seen.\"}"
                .formatted(standard, grade);
    }
}
