package org.touchstone.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.touchstone.testing.BlockFixture.decision;
import static org.touchstone.testing.BlockFixture.keep;
import static org.touchstone.testing.BlockFixture.raise;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.BlockFixture;
import org.touchstone.testing.BlockFixture.BlockCase;
import org.touchstone.testing.Tokens;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class BlockTest extends ApiTest {

    @Inject BlockFixture blocks;
    @Inject RestrictionDirectory directory;

    private String state(BlockCase made) {
        return world.rows("select state from restriction_block where id = ?1", made.blockId())
                .get(0)
                .get(0)
                .toString();
    }

    private String one(String sql, Object id) {
        return String.valueOf(world.rows(sql, id).get(0).get(0));
    }

    private void told(TestPerson person, String template, int times) {
        as(person)
                .queryParam("template", template)
                .get("/notices")
                .then()
                .statusCode(200)
                .body("items", hasSize(times));
    }

    private UUID programme(TestCentre centre, String family) {
        var qualification = Ids.next();
        var programme = Ids.next();
        world.insert(
                "insert into qualification (id, ao_id, number, title, level, family, start_year, sector, subject_area,"
                        + " lead_verifier_required, external_assessment) values (?1, ?2, ?3, ?4, 'L3', ?5, 2012, 'ARTS',"
                        + " 'Sound', true, false)",
                qualification,
                centre.aoId(),
                "Q" + world.number(),
                "Sound " + family,
                family);
        world.insert(
                "insert into programme (id, enrolment_id, qualification_id, title, starts_on) values (?1, ?2, ?3, ?4, '2016-09-01')",
                programme,
                centre.enrolmentId(),
                qualification,
                "Sound " + family);
        return programme;
    }

    @Test
    @DisplayName(
            "QMR-209, QMR-210, QMR-178 the submission recommends the block itself; quality managers hear at once, the centre nothing")
    void recommendedBySubmission() {
        var made = blocks.recommended("QO.9");
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, made.centre().centreId());

        as(made.manager())
                .get(made.path())
                .then()
                .statusCode(200)
                .body("state", equalTo("RECOMMENDED"))
                .body("grounds.objective", contains("QO.9"))
                .body("grounds[0].recommendedByName", equalTo(made.reviewer().name()))
                .body("grounds[0].decideBy", equalTo("2016-11-17"))
                .body("grounds[0].decideByWords", containsString("2 working days"))
                .body("allowedCommands.command", hasItem("decide"));
        told(made.manager(), "report-in-scrutiny", 1);
        as(made.manager())
                .get("/home")
                .then()
                .statusCode(200)
                .body(containsString("/certification-blocks/" + made.blockId()));
        for (var person : List.of(made.nominee(), head)) {
            as(person).get(made.path()).then().statusCode(404);
            as(person).get("/certification-blocks").then().body("items", empty());
            as(person).get("/home").then().body(not(containsString("certification-blocks")));
            as(person)
                    .get("/centres/" + made.centre().number() + "/certification-status")
                    .then()
                    .body("state", equalTo("CLEAR"))
                    .body("block", nullValue());
        }
        as(made.nominee())
                .queryParam("visit", made.judged().visitId())
                .get("/audit-events")
                .then()
                .body("items.name", not(hasItem("BlockRecommended")));
        assertThat(directory.openBlockOf(made.centre().centreId())).isEmpty();
    }

    @Test
    @DisplayName("QMR-210, QMR-211 the recommendation cannot be left out, nor the telling")
    void recommendationIsMandatory() {
        var judged = blocks.written(world.centre(), "QO.3");
        var report = blocks.report(judged);
        blocks.submit(judged.reviewer(), report, "{\"recommendBlock\": false}")
                .statusCode(422)
                .body("code", equalTo("BLOCK_RECOMMENDATION_REQUIRED"));
        world.insert("delete from judging_feedback_part where visit_id = ?1", judged.visitId());
        blocks.submit(judged.reviewer(), report, "{}")
                .statusCode(422)
                .body("errors.code", hasItem("BLOCK_NOT_EXPLAINED"));
        assertThat(
                        world.count(
                                "select count(*) from restriction_ground where visit_id = ?1",
                                judged.visitId()))
                .isZero();
    }

    @Test
    @DisplayName(
            "QMR-207, QMR-208 the lowest level elsewhere, and a middle one on a linked objective, make no block")
    void onlyLinkedAtTheLowest() {
        var made = blocks.recommended("QO.1");

        assertThat(made.blockId()).isNull();
        assertThat(one("select state from report where id = ?1", made.reportId()))
                .isEqualTo("PUBLISHED");
    }

    @Test
    @DisplayName(
            "QMR-212 scrutiny that is late: quality managers and principal reviewers hear daily, until it is decided")
    void scrutinyHasAClock() {
        world.startDaysAt("2016-11-15");
        var made = blocks.recommended("QO.3");
        var principal = world.person(Role.PRINCIPAL_REVIEWER, Target.AO, made.centre().aoId());

        world.liveUntil("2016-11-17T08:00");
        told(made.manager(), "scrutiny-overdue", 0);
        world.liveUntil("2016-11-18T08:00");
        told(made.manager(), "scrutiny-overdue", 1);
        told(principal, "scrutiny-overdue", 1);
        world.liveUntil("2016-11-21T08:00");
        told(made.manager(), "scrutiny-overdue", 2);
        blocks.decide(made.manager(), made, blocks.keepAll(made, "QO.3")).statusCode(200);
        world.liveUntil("2016-11-23T08:00");
        told(made.manager(), "scrutiny-overdue", 2);
    }

    @Test
    @DisplayName(
            "QMR-213, QMR-217, QMR-069, QMR-106, QMR-226 applied: report published, case with the quality manager, everyone told")
    void applied() {
        var made = blocks.recommended("QO.3");
        var centre = made.centre();
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, centre.centreId());
        var exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, centre.centreId());
        var adviser = world.person(Role.ADVISER, Target.REGION, centre.regionId());

        blocks.decide(made.manager(), made, blocks.keepAll(made, "QO.3"))
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("owner", equalTo("QUALITY_MANAGER"))
                .body("appliedOn", equalTo("2016-11-15"))
                .body("contact.name", equalTo(made.manager().name()))
                .body("next", equalTo("WRITE_PLAN"));

        as(made.nominee())
                .get("/reports/" + made.reportId())
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("shownVersion", equalTo(1));
        as(made.nominee())
                .get("/centres/" + centre.number() + "/certification-status")
                .then()
                .body("state", equalTo("BLOCKED"));
        for (var person : List.of(made.nominee(), head, exams, adviser, made.reviewer())) {
            told(person, "block-applied", 1);
        }
        var action = one("select id from action where visit_id = ?1", made.judged().visitId());
        as(made.reviewer()).get("/essential-actions/" + action).then().statusCode(200);
        as(made.reviewer()).get(made.path()).then().statusCode(200);
        as(made.reviewer(), "*")
                .body("{\"note\": \"fine\"}")
                .post("/essential-actions/" + action + "/verify")
                .then()
                .statusCode(403);
        as(made.reviewer(), "*")
                .body("{\"items\": []}")
                .put(made.path() + "/plan")
                .then()
                .statusCode(403);
        assertThat(directory.openBlockOf(centre.centreId()))
                .hasValueSatisfying(
                        open -> {
                            assertThat(open.objectives()).containsExactly("QO.3");
                            assertThat(open.covers("NQF")).isTrue();
                            assertThat(open.covers("NVQ")).isFalse();
                            assertThat(open.decidedBy()).isEqualTo(made.manager().id());
                        });
    }

    @Test
    @DisplayName(
            "QMR-214, QMR-228 every BTEC is blocked, also outside the review's scope, an NVQ is not; registrations go on")
    void coversFamilies() {
        var centre = world.centre();
        programme(centre, "NQF");
        programme(centre, "CUSTOMISED");
        programme(centre, "NVQ");
        var made = blocks.applied(centre, "QO.4");

        as(made.nominee())
                .get("/centres/" + centre.number() + "/certification-status/programmes")
                .then()
                .statusCode(200)
                .body("items.family", contains("CUSTOMISED", "NQF", "NVQ"))
                .body("items.certification", contains("BLOCKED", "BLOCKED", "OPEN"))
                .body("items.registration", contains("OPEN", "OPEN", "OPEN"));
        as(made.nominee())
                .get("/centres/" + centre.number() + "/certification-status")
                .then()
                .body("certification", equalTo("BLOCKED"))
                .body("registration", equalTo("OPEN"))
                .body("teaching", equalTo("OPEN"))
                .body("assessment", equalTo("OPEN"))
                .body("covers.code", hasItem("CUSTOMISED"))
                .body("covers.code", not(hasItem("NVQ")));
    }

    @Test
    @DisplayName("QMR-229 a block on one member of a consortium does not block the lead")
    void partnersAreFree() {
        var organisation = world.organisation();
        var lead = world.centre(organisation, org.touchstone.shared.time.Nation.ENGLAND);
        var member = world.centre(organisation, org.touchstone.shared.time.Nation.ENGLAND);
        var consortium = Ids.next();
        world.insert(
                "insert into consortium (id, ao_id, name, approved_on, lead_centre_id) values (?1, ?2, ?3, '2016-01-01', ?4)",
                consortium,
                organisation.aoId(),
                "Consortium " + world.number(),
                lead.centreId());
        world.insert(
                "insert into consortium_member (consortium_id, centre_id) values (?1, ?2)",
                consortium,
                member.centreId());
        var made = blocks.applied(member, "QO.3");

        as(made.manager())
                .get("/centres/" + lead.number() + "/certification-status")
                .then()
                .body("state", equalTo("CLEAR"));
        as(made.manager())
                .get("/centres/" + member.number() + "/certification-status")
                .then()
                .body("state", equalTo("BLOCKED"));
    }

    @Test
    @DisplayName("QMR-216 without concern or support plan there is no block, and nothing happened")
    void needsConcernAndSupport() {
        var made = blocks.recommended("QO.3");
        var decision = blocks.keepAll(made, "QO.3");
        decision.remove("supportPlan");
        decision.put("concern", " ");

        blocks.decide(made.manager(), made, decision)
                .statusCode(422)
                .body("errors.code", contains("CONCERN_REQUIRED", "SUPPORT_PLAN_REQUIRED"))
                .body("errors.pointer", contains("/concern", "/supportPlan"));

        assertThat(state(made)).isEqualTo("RECOMMENDED");
        as(made.nominee()).get("/reports/" + made.reportId()).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "QMR-213, QMR-330 who recommended cannot decide, and a decision needs a recent sign-in")
    void secondPersonWhoSignedInLately() {
        var made = blocks.recommended("QO.3");
        world.give(made.reviewer(), Role.QUALITY_MANAGER, Target.AO, made.centre().aoId());

        blocks.decide(made.reviewer(), made, blocks.keepAll(made, "QO.3"))
                .statusCode(403)
                .body("code", equalTo("RECOMMENDER_CANNOT_DECIDE"));
        RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(Tokens.of(made.manager().subject(), Duration.ofHours(1)))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .header("If-Match", "*")
                .body(blocks.keepAll(made, "QO.3"))
                .post(made.path() + "/decide")
                .then()
                .statusCode(401)
                .body("code", equalTo("RECENT_SIGN_IN_REQUIRED"));
        assertThat(state(made)).isEqualTo("RECOMMENDED");
        blocks.decide(made.manager(), made, blocks.keepAll(made, "QO.3")).statusCode(200);
        blocks.decide(made.manager(), made, blocks.keepAll(made, "QO.3")).statusCode(409);
    }

    @Test
    @DisplayName(
            "QMR-222, QMR-223, QMR-224, QMR-179 not agreed: all levels are raised, version 2 is published, the reviewer keeps the case and reads why")
    void rejected() {
        var made = blocks.recommended("QO.3", "QO.9");
        blocks.decide(
                        made.manager(),
                        made,
                        decision(made, List.of(), List.of(raise("QO.3", "PARTLY_EFFECTIVE"))))
                .statusCode(422)
                .body("code", equalTo("GROUND_UNDECIDED"))
                .body("errors[0].message", containsString("QO.9"));
        blocks.decide(
                        made.manager(),
                        made,
                        decision(
                                made,
                                List.of(),
                                List.of(
                                        raise("QO.3", "PARTLY_EFFECTIVE"),
                                        raise("QO.9", "INSUFFICIENT_EVIDENCE"))))
                .statusCode(422)
                .body("code", equalTo("LEVEL_NOT_RAISED"))
                .body("errors[0].pointer", equalTo("/grounds/1/level"));

        blocks.decide(
                        made.manager(),
                        made,
                        decision(
                                made,
                                List.of(),
                                List.of(
                                        raise("QO.3", "PARTLY_EFFECTIVE"),
                                        raise("QO.9", "PARTLY_EFFECTIVE"))))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("owner", equalTo("REVIEWER"))
                .body("grounds.state", contains("RAISED", "RAISED"));

        as(made.manager())
                .get("/reports/" + made.reportId())
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("versions", hasSize(2))
                .body("versions.authorRole", contains("REVIEWER", "QUALITY_MANAGER"))
                .body(
                        "content.objectives.find { it.code == 'QO.9' }.level",
                        equalTo("PARTLY_EFFECTIVE"))
                .body("content.blockRecommendedFor", nullValue());
        as(made.nominee())
                .get("/reports/" + made.reportId())
                .then()
                .body("versions", hasSize(1))
                .body("shownVersion", equalTo(2));
        as(made.reviewer())
                .queryParam("template", "block-levels-raised")
                .get("/notices")
                .then()
                .body("items", hasSize(1))
                .body(
                        "items[0].body",
                        containsString("QO.3: Insufficient evidence → Partly effective"))
                .body("items[0].body", containsString("The evidence was overlooked."));
        as(made.reviewer())
                .get("/visits/" + made.judged().visitId() + "/judgements/QO.3/history")
                .then()
                .body("items.levelBefore", hasItem("INSUFFICIENT_EVIDENCE"))
                .body("items.by", hasItem(made.manager().name()));
        as(made.nominee()).get(made.path()).then().statusCode(404);
        told(made.nominee(), "block-applied", 0);
    }

    @Test
    @DisplayName(
            "QMR-195, QMR-222 raised to effective: its essential action has to go, its findings have to fit, all in the one step")
    void raisedToTheTop() {
        var made = blocks.recommended("QO.3");
        var raised = raise("QO.3", "EFFECTIVE");
        blocks.decide(made.manager(), made, decision(made, List.of(), List.of(raised)))
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("JUDGEMENT_INCONSISTENT", "ESSENTIAL_ACTION_NOT_FITTING"))
                .body("errors.pointer", contains("/grounds/0/level", "/grounds/0/points"));
        assertThat(
                        one(
                                "select level from judging_judgement where objective = 'QO.3' and visit_id = ?1",
                                made.judged().visitId()))
                .isEqualTo("INSUFFICIENT_EVIDENCE");

        var point =
                one(
                        "select id from judging_point where kind = 'ESSENTIAL_ACTION' and visit_id = ?1",
                        made.judged().visitId());
        raised.put(
                "findings",
                List.of(Map.of("measure", "QO.3.2", "finding", "MET", "note", "Seen since.")));
        raised.put("points", List.of(Map.of("pointId", point, "treatment", "CONVERT")));
        blocks.decide(made.manager(), made, decision(made, List.of(), List.of(raised)))
                .statusCode(200)
                .body("state", equalTo("REJECTED"));

        assertThat(
                        world.count(
                                "select count(*) from action where visit_id = ?1",
                                made.judged().visitId()))
                .isZero();
        assertThat(
                        world.count(
                                "select count(*) from recommendation where visit_id = ?1",
                                made.judged().visitId()))
                .isEqualTo(1);
        as(made.nominee())
                .get("/reports/" + made.reportId())
                .then()
                .body("content.essentialActions", empty())
                .body("content.recommendations", hasSize(1));
    }

    @Test
    @DisplayName("QMR-225 mixed: one raised, one kept; the block is applied for the rest")
    void mixed() {
        var made = blocks.recommended("QO.3", "QO.9");

        blocks.decide(
                        made.manager(),
                        made,
                        decision(made, keep("QO.9"), List.of(raise("QO.3", "PARTLY_EFFECTIVE"))))
                .statusCode(200)
                .body("state", equalTo("APPLIED"));

        as(made.nominee())
                .get(made.path())
                .then()
                .statusCode(200)
                .body("grounds.objective", contains("QO.9"));
        as(made.nominee())
                .get("/reports/" + made.reportId())
                .then()
                .body("content.blockRecommendedFor", contains("QO.9"));
        told(made.reviewer(), "block-levels-raised", 1);
        assertThat(directory.openBlockOf(made.centre().centreId()).orElseThrow().objectives())
                .containsExactly("QO.9");
    }

    @Test
    @DisplayName(
            "QMR-227 a second recommendation joins the open block; until it is decided the centre sees none of it; the database holds one")
    void secondJoins() {
        var first = blocks.applied("QO.3");
        var second = blocks.recommended(first.centre(), "QO.9");

        assertThat(second.blockId()).isEqualTo(first.blockId());
        as(first.nominee()).get(first.path()).then().body("grounds.objective", contains("QO.3"));
        as(first.nominee()).get("/certification-blocks").then().body("items[0].undecided", empty());
        // A nominee who is a reviewer elsewhere reads their own centre as a nominee.
        world.give(first.nominee(), Role.REVIEWER, Target.ENROLMENT, world.centre().enrolmentId());
        as(first.nominee()).get("/certification-blocks").then().body("items[0].undecided", empty());
        as(first.nominee())
                .queryParam("undecided", true)
                .get("/certification-blocks")
                .then()
                .body("items", empty());
        as(second.manager())
                .queryParam("undecided", true)
                .get("/certification-blocks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].undecided", contains("QO.9"));
        blocks.decide(second.manager(), second, blocks.keepAll(second, "QO.9"))
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("grounds.objective", contains("QO.3", "QO.9"));
        told(first.nominee(), "block-applied", 1);
        told(first.nominee(), "block-widened", 1);
        assertThat(
                        world.count(
                                "select count(*) from restriction_block where centre_id = ?1",
                                first.centre().centreId()))
                .isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                world.insert(
                                        "insert into restriction_block (id, reference, ao_id, centre_id, enrolment_id, visit_id, state,"
                                                + " recommended_at) select uuid(), concat('X', reference), ao_id, centre_id, enrolment_id, visit_id,"
                                                + " 'RECOMMENDED', recommended_at from restriction_block where id = ?1",
                                        first.blockId()))
                .hasMessageContaining("restriction_block_one_open");
    }

    @Test
    @DisplayName(
            "QMR-218, QMR-220, QMR-219, QMR-226 the plan both sides agreed is done, the progress report releases, its durations can be read")
    void planAndRelease() {
        var made = blocks.applied("QO.3");
        as(made.manager(), "*")
                .body("{\"text\": \"All is well.\", \"items\": []}")
                .post(made.path() + "/release")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_AGREED"));
        world.setClock("2016-11-18T09:00");
        var action = one("select id from action where visit_id = ?1", made.judged().visitId());
        as(made.manager(), "*")
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "words",
                                                "Check every claim twice.",
                                                "dueOn",
                                                "2016-12-20",
                                                "ownerId",
                                                made.nominee().id(),
                                                "actionId",
                                                action))))
                .put(made.path() + "/plan")
                .then()
                .statusCode(200)
                .body("plan.state", equalTo("WAITS_FOR_CENTRE"))
                .body("plan.items[0].actionReference", containsString("EA-"));
        told(made.nominee(), "block-plan-proposed", 1);
        as(made.manager(), "*")
                .body("{}")
                .post(made.path() + "/accept-plan")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_WAITS_FOR_OTHER_SIDE"));
        UUID item =
                UUID.fromString(
                        as(made.nominee(), "*")
                                .body("{}")
                                .post(made.path() + "/accept-plan")
                                .then()
                                .statusCode(200)
                                .body("plan.state", equalTo("AGREED"))
                                .body("next", equalTo("DO_ITEMS"))
                                .body("expectedRelease", equalTo("2016-12-20"))
                                .extract()
                                .path("plan.items[0].id"));
        world.setClock("2016-12-15T09:00");
        blocks.report(made, item)
                .statusCode(422)
                .body("code", equalTo("REMEDIAL_OPEN"))
                .body("errors[0].message", containsString("Check every claim twice."));

        blocks.release(made, item)
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("releasedOn", equalTo("2016-12-15"))
                .body("ageDays", equalTo(30))
                .body("metrics.scrutinyDays", equalTo(0))
                .body("metrics.planDays", equalTo(3))
                .body("metrics.releaseDays", equalTo(30))
                .body("plan.items[0].outcome", equalTo("Seen on 20 claims."));

        as(made.nominee())
                .get("/centres/" + made.centre().number() + "/certification-status")
                .then()
                .body("state", equalTo("CLEAR"));
        told(made.nominee(), "block-released", 1);
        assertThat(directory.openBlockOf(made.centre().centreId())).isEmpty();
    }

    @Test
    @DisplayName(
            "QMR-218 a plan names who does what by when: strangers, past days and unknown actions are refused field by field")
    void planIsChecked() {
        var made = blocks.applied("QO.3");
        var stranger = world.person();

        as(made.nominee(), "*")
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "words",
                                                "Something",
                                                "dueOn",
                                                "2016-11-01",
                                                "ownerId",
                                                stranger.id(),
                                                "actionId",
                                                UUID.randomUUID()))))
                .put(made.path() + "/plan")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/items/0/ownerId", "/items/0/actionId", "/items/0/dueOn"));
        as(made.nominee(), "*")
                .body("{\"items\": []}")
                .put(made.path() + "/plan")
                .then()
                .statusCode(422)
                .body("code", equalTo("PLAN_EMPTY"));
    }

    @Test
    @DisplayName(
            "QMR-215, QMR-231, QMR-219 it never ends by itself: after 30 days it stands, shows its age and whom to call, and its manager was reminded")
    void standsUntilReleased() {
        world.startDaysAt("2016-11-15");
        var made = blocks.applied("QO.3");
        var exams = world.person(Role.EXAMS_OFFICER, Target.CENTRE, made.centre().centreId());

        world.liveUntil("2016-12-15T09:00");

        for (var person : List.of(made.nominee(), exams)) {
            as(person)
                    .queryParam("state", "APPLIED")
                    .get("/certification-blocks")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].since", equalTo("2016-11-15"))
                    .body("items[0].ageDays", equalTo(30))
                    .body("items[0].objectives", contains("QO.3"))
                    .body("items[0].concern", containsString("Certificates may be claimed"))
                    .body("items[0].nextWords", containsString("remedial action"))
                    .body("items[0].contact.name", equalTo(made.manager().name()))
                    .body("items[0].contact.email", equalTo(made.manager().email()));
        }
        told(made.manager(), "block-follow-up", 2);
    }

    @Test
    @DisplayName(
            "QMR-230, QMR-350 the visit stays open while it is blocked; after the release the case is handed back in a step of its own")
    void handBack() {
        var made = blocks.applied("QO.3");
        world.insert(
                "update action set state = 'COMPLETED' where visit_id = ?1",
                made.judged().visitId());
        as(made.manager(), "*")
                .body("{\"reason\": \"Too early\"}")
                .post(made.path() + "/hand-back")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_HAND_BACK"));
        assertThat(one("select state from visit where id = ?1", made.judged().visitId()))
                .isEqualTo("REPORTED");

        var item = blocks.agreedPlan(made);
        blocks.release(made, item).statusCode(200).body("owner", equalTo("QUALITY_MANAGER"));
        assertThat(one("select state from visit where id = ?1", made.judged().visitId()))
                .isEqualTo("CLOSED");
        as(made.manager(), "*")
                .body("{\"reason\": \"The cycle goes on as usual.\"}")
                .post(made.path() + "/hand-back")
                .then()
                .statusCode(200)
                .body("owner", equalTo("REVIEWER"));
        told(made.reviewer(), "block-handed-back", 1);
    }

    @Test
    @DisplayName("QMR-327 a block of one centre does not exist for the people of another")
    void othersSeeNothing() {
        var made = blocks.applied("QO.3");
        var other = world.centre();
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, other.centreId());
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, other.aoId());

        for (var person : List.of(nominee, manager)) {
            as(person).get(made.path()).then().statusCode(404);
            as(person).get("/certification-blocks").then().body("items", empty());
            as(person)
                    .get("/centres/" + made.centre().number() + "/certification-status")
                    .then()
                    .statusCode(404);
        }
        as(manager, "*")
                .body(blocks.keepAll(made, "QO.3"))
                .post(made.path() + "/decide")
                .then()
                .statusCode(404);
    }
}
