package org.touchstone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

@QuarkusTest
class InternalActionTest extends ApiTest {

    private static final Map<String, String> DONE =
            Map.of("statement", "Done", "evidencePlace", "Shared drive, folder IQA");

    /** Hears what ends, as a feature that waits for its actions does. */
    @ApplicationScoped
    static class Heard {

        private final List<InternalActionEnded> ends = new ArrayList<>();

        void hear(@Observes InternalActionEnded ended) {
            ends.add(ended);
        }

        List<ActionState> of(UUID source) {
            return ends.stream()
                    .filter(one -> one.sourceId().equals(source))
                    .map(InternalActionEnded::state)
                    .toList();
        }
    }

    @Inject InternalActions actions;
    @Inject CaseFixture cases;
    @Inject Heard heard;

    private TestCentre centre;
    private TestPerson lead;
    private TestPerson assessor;
    private TestPerson nominee;
    private TestPerson reviewer;
    private UUID point;
    private UUID action;

    @BeforeEach
    void open() {
        world.startDaysAt("2016-11-15");
        centre = world.centre();
        lead = world.person(Role.LEAD_IQA, Target.CENTRE, centre.centreId());
        assessor = world.person(Role.ASSESSOR, Target.CENTRE, centre.centreId());
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        point = Ids.next();
        action = opened(assessor, lead, "2016-11-30").id();
    }

    private OpenedInternalAction opened(TestPerson owner, TestPerson verifier, String dueOn) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                actions.open(
                                        new InternalActionToOpen(
                                                centre.centreId(),
                                                ActionSource.MONITORING_POINT,
                                                point,
                                                "Record the feedback given",
                                                owner.id(),
                                                verifier.id(),
                                                LocalDate.parse(dueOn))));
    }

    private String path() {
        return "/actions/" + action;
    }

    private ValidatableResponse read(TestPerson person) {
        return as(person).get(path()).then();
    }

    private ValidatableResponse send(TestPerson person, String command, Object body) {
        var etag = read(lead).statusCode(200).extract().header("ETag");
        return as(person, etag).body(body).post(path() + "/" + command).then();
    }

    private void submitted() {
        send(assessor, "post-update", Map.of("text", "Begun", "percent", 40)).statusCode(200);
        send(assessor, "submit", DONE).statusCode(200);
    }

    private long notices(String template, TestPerson person) {
        return world.count(
                "select count(*) from notice where template = ?1 and about_id = ?2 and person_id = ?3",
                "internal-action-" + template,
                action,
                person.id());
    }

    @Test
    @DisplayName(
            "IQA-058 an action of a monitoring point stands in the member's tracker with that source")
    void standsInTheTracker() {
        as(assessor)
                .get("/actions?mine=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reference", matchesPattern("IN-2016-\\d{5}"))
                .body("items[0].kind", equalTo("INTERNAL"))
                .body("items[0].source", equalTo("MONITORING_POINT"))
                .body("items[0].sourceId", equalTo(point.toString()))
                .body("items[0].words", equalTo("Record the feedback given"))
                .body("items[0].ownerName", equalTo(assessor.name()))
                .body("items[0].verifierName", equalTo(lead.name()))
                .body("items[0].visitId", nullValue())
                .body("items[0].dueOn", equalTo("2016-11-30"))
                .body("items[0].daysLeft", equalTo(15));
        assertThat(notices("opened", assessor)).isEqualTo(1);
        read(assessor)
                .statusCode(200)
                .body("due.words", containsString("agreed for 30 Nov 2016"))
                .body("allowedCommands.command", contains("post-update", "submit"))
                .body("monitor", nullValue());
        assertThat(actions.of(ActionSource.MONITORING_POINT, List.of(point)))
                .extracting(InternalActionSummary::id)
                .containsExactly(action);
        assertThat(actions.of(ActionSource.SAMPLE, List.of(point))).isEmpty();
    }

    @Test
    @DisplayName(
            "IQA-058 both kinds stand in one list of one shape, and can be told apart by kind and owner")
    void oneList() {
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        cases.publish(centre, visit, List.of("Hold reviews yearly"), List.of());
        as(nominee)
                .get("/actions")
                .then()
                .body("items.kind", contains("INTERNAL", "ESSENTIAL"))
                .body("items.source", contains("MONITORING_POINT", null));
        as(nominee)
                .queryParam("kind", "INTERNAL")
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()));
        as(nominee)
                .queryParam("kind", "ESSENTIAL")
                .get("/actions")
                .then()
                .body("items.kind", contains("ESSENTIAL"));
        as(nominee).get("/essential-actions").then().body("items.kind", contains("ESSENTIAL"));
        as(nominee)
                .queryParam("owner", assessor.id())
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()));
        as(nominee)
                .queryParam("q", "feedback")
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()));
        as(assessor).get("/actions").then().body("items.kind", contains("INTERNAL"));
        as(lead).get("/actions").then().body("items.kind", contains("INTERNAL"));
        as(nominee)
                .queryParam("by", "OBJECTIVE")
                .get("/actions/groups")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        as(nominee).get("/actions/figures").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-058 the owner says how far it is and submits it; the verifier accepts, never the owner")
    void accepted() {
        send(assessor, "submit", DONE).statusCode(409).body("code", equalTo("NO_UPDATE_YET"));
        send(lead, "post-update", Map.of("text", "No")).statusCode(403);
        send(nominee, "post-update", Map.of("text", "Asked them")).statusCode(200);
        send(nominee, "submit", DONE).statusCode(403).body("code", equalTo("NOT_THE_OWNER"));
        send(assessor, "submit", Map.of("statement", "Done"))
                .statusCode(422)
                .body("errors.code", contains("EVIDENCE_OR_REASON_NEEDED"));
        submitted();
        read(lead)
                .body("summary.state", equalTo("SUBMITTED"))
                .body("summary.waitingOn", equalTo("MONITOR"))
                .body("check.dueOn", equalTo("2016-11-29"))
                .body("updates[2].evidencePlace", equalTo("Shared drive, folder IQA"))
                .body("allowedCommands.command", contains("verify", "return", "withdraw"));
        assertThat(notices("submitted", lead)).isEqualTo(1);
        assertThat(actions.anyOpen(ActionSource.MONITORING_POINT, point)).isTrue();
        send(assessor, "verify", Map.of()).statusCode(403).body("code", equalTo("NOT_THE_MONITOR"));
        send(nominee, "verify", Map.of()).statusCode(403);
        send(lead, "verify", Map.of("note", "Seen"))
                .statusCode(200)
                .body("summary.state", equalTo("COMPLETED"))
                .body("summary.acceptedOn", equalTo("2016-11-15"))
                .body("due.state", equalTo("MET"))
                .body("check.state", equalTo("MET"));
        assertThat(notices("accepted", assessor)).isEqualTo(1);
        assertThat(heard.of(point)).containsExactly(ActionState.COMPLETED);
        assertThat(actions.anyOpen(ActionSource.MONITORING_POINT, point)).isFalse();
    }

    @Test
    @DisplayName("IQA-058 what is sent back keeps its day and goes on")
    void returned() {
        submitted();
        send(lead, "return", Map.of("reason", "One is missing"))
                .statusCode(200)
                .body("summary.state", equalTo("RETURNED"))
                .body("due.dueOn", equalTo("2016-11-30"))
                .body("due.state", equalTo("OPEN"));
        assertThat(notices("returned", assessor)).isEqualTo(1);
        send(assessor, "submit", DONE).statusCode(200);
        assertThat(heard.of(point)).isEmpty();
    }

    @Test
    @DisplayName("IQA-058 whoever asked for it withdraws it, with a reason, and nobody else")
    void withdrawn() {
        send(assessor, "withdraw", Map.of("reason", "No time")).statusCode(403);
        send(lead, "withdraw", Map.of("reason", "")).statusCode(422);
        send(lead, "withdraw", Map.of("reason", "They left"))
                .statusCode(200)
                .body("summary.state", equalTo("WITHDRAWN"))
                .body("due.state", equalTo("VOID"));
        send(assessor, "post-update", Map.of("text", "Late")).statusCode(409);
        assertThat(heard.of(point)).containsExactly(ActionState.WITHDRAWN);
        assertThat(notices("withdrawn", assessor)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-058 owner and verifier hear that it is overdue, the owner of its nearness before")
    void overdue() {
        world.liveUntil("2016-11-29T08:00");
        assertThat(notices("due", assessor)).isEqualTo(2);
        assertThat(notices("overdue", assessor)).isZero();
        world.liveUntil("2016-12-01T08:00");
        assertThat(notices("overdue", assessor)).isEqualTo(1);
        assertThat(notices("overdue", lead)).isEqualTo(1);
        as(assessor)
                .queryParam("overdue", true)
                .get("/actions")
                .then()
                .body("items.id", contains(action.toString()))
                .body("items.overdue", contains(true));
        submitted();
        world.liveUntil("2016-12-20T08:00");
        assertThat(notices("check-late", lead)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "IQA-058 no reviewer, no manager of the awarding organisation, no other member and no other centre sees it")
    void closedToOthers() {
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        var other = world.person(Role.IQA, Target.CENTRE, centre.centreId());
        var otherLead = world.person(Role.LEAD_IQA, Target.CENTRE, world.centre().centreId());
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        var system = world.person(Role.MIS_CLIENT, Target.CENTRE, centre.centreId());
        for (var person : List.of(reviewer, manager, other, otherLead, head, system)) {
            read(person).statusCode(404);
            as(person).get("/actions").then().statusCode(200).body("items", empty());
        }
        for (var person : List.of(reviewer, manager, other, otherLead)) {
            send(person, "verify", Map.of()).statusCode(404);
        }
        as(reviewer).get("/essential-actions/" + action).then().statusCode(404);
        as(nominee).get("/essential-actions/" + action).then().statusCode(404);
        read(nominee).statusCode(200);
    }

    @Test
    @DisplayName(
            "IQA-058 an essential action is read under the same address, with the rights it has")
    void essentialUnderTheSameAddress() {
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        var essential =
                cases.publish(centre, visit, List.of("Hold reviews yearly"), List.of())
                        .get("Hold reviews yearly");
        var one = "/actions/" + essential;
        as(reviewer).get(one).then().statusCode(200).body("monitor", equalTo("REVIEWER"));
        as(lead).get(one).then().statusCode(404);
        var etag = as(nominee).get(one).then().statusCode(200).extract().header("ETag");
        as(lead, etag).body(Map.of()).post(one + "/verify").then().statusCode(404);
        as(nominee, etag).body(Map.of()).post(one + "/verify").then().statusCode(403);
        as(nominee, etag)
                .body(Map.of("text", "Begun", "evidencePlace", "Somewhere"))
                .post(one + "/post-update")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/evidencePlace"));
        as(nominee, etag)
                .body(Map.of("text", "Begun"))
                .post(one + "/post-update")
                .then()
                .statusCode(200)
                .body("summary.state", equalTo("IN_PROGRESS"));
    }

    @Test
    @DisplayName("IQA-058 nobody accepts their own, and owner, verifier and day have to fit")
    void unsoundIsRefused() {
        assertThatThrownBy(() -> opened(lead, lead, "2016-11-30")).isInstanceOf(RulesBroken.class);
        assertThatThrownBy(() -> opened(world.person(), lead, "2016-11-30"))
                .isInstanceOf(RulesBroken.class);
        assertThatThrownBy(() -> opened(assessor, reviewer, "2016-11-30"))
                .isInstanceOf(RulesBroken.class);
        assertThatThrownBy(() -> opened(assessor, lead, "2016-11-14"))
                .isInstanceOf(RulesBroken.class);
    }

    @Test
    @DisplayName("IQA-058 a stale version is refused, and a repeated submission happens once")
    void versionsAndRepeats() {
        var etag = read(lead).extract().header("ETag");
        send(assessor, "post-update", Map.of("text", "Begun")).statusCode(200);
        as(assessor, etag)
                .body(Map.of("text", "Again"))
                .post(path() + "/post-update")
                .then()
                .statusCode(412);
        var present = read(lead).extract().header("ETag");
        var key = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 2; attempt++) {
            as(assessor, present)
                    .header("Idempotency-Key", key)
                    .body(DONE)
                    .post(path() + "/submit")
                    .then()
                    .statusCode(200);
        }
        assertThat(notices("submitted", lead)).isEqualTo(1);
        assertThat(
                        world.count(
                                "select count(*) from audit_event where subject_id = ?1 and name like 'InternalAction%'",
                                action))
                .isEqualTo(3);
        read(lead).body("summary.state", not(equalTo("IN_PROGRESS")));
    }
}
