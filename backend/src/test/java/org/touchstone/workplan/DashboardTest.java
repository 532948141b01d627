package org.touchstone.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.Learners;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class DashboardTest extends ApiTest {

    @Inject Learners learners;
    @Inject SessionFactory sessions;

    private PlanYear year;
    private TestPerson member;

    @BeforeEach
    void publish() {
        year = PlanYear.of(world, learners);
        member = year.member();
    }

    private Map<String, Integer> counts() {
        List<Map<String, Object>> tiles =
                as(year.lead())
                        .get(year.plan() + "/dashboard")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("tiles");
        var counts = new TreeMap<String, Integer>();
        for (var tile : tiles) {
            var list = (String) tile.get("list");
            List<Object> items =
                    as(year.lead()).get(list).then().statusCode(200).extract().path("items");
            assertThat(items).as(list).hasSize((Integer) tile.get("count"));
            counts.put((String) tile.get("code"), (Integer) tile.get("count"));
        }
        return counts;
    }

    @Test
    @DisplayName("IQA-079 every tile has the address of a list with exactly what it counts")
    void tiles() {
        var objective = year.agreed(member);
        assertThat(counts())
                .containsEntry("UNACKNOWLEDGED", 2)
                .containsEntry("OVERDUE", 0)
                .containsEntry("THIS_WEEK", 0)
                .containsEntry("CAPACITY", 0)
                .containsEntry("RESOURCE_GAPS", 0);
        // The two activities end on Friday 16 December.
        world.setClock("2016-12-12T09:00");
        assertThat(counts()).containsEntry("THIS_WEEK", 2).containsEntry("OVERDUE", 0);
        world.setClock("2017-02-21T09:00");
        // Both activities, the objective, and the point in January that nobody looked at.
        assertThat(counts()).containsEntry("OVERDUE", 4).containsEntry("THIS_WEEK", 0);
        year.report(member, objective, "2017-02-21", 12).statusCode(200);
        year.command(member, objective, "submit", "").statusCode(200);
        assertThat(counts()).containsEntry("OVERDUE", 3).containsEntry("TO_JUDGE", 1);
    }

    @Test
    @DisplayName(
            "IQA-079, IQA-013, IQA-012 too little time and missing material are on the dashboard of the lead")
    void capacity() {
        var time =
                as(year.lead())
                        .get(year.plan() + "/times")
                        .then()
                        .extract()
                        .<String>path(
                                "items.find { it.personId == '%s' }.id".formatted(member.id()));
        var path = year.plan() + "/times/" + time;
        as(year.lead(), as(year.lead()).get(path).header("ETag"))
                .body("{\"personId\": \"%s\", \"hours\": 2}".formatted(member.id()))
                .put(path)
                .then()
                .statusCode(200);
        as(year.lead())
                .body(
                        """
                        {"personId": "%s", "kind": "LEARNER_WORK", "reference": "Portfolios", "neededBy": "2016-12-01", "available": false}
                        """
                                .formatted(member.id()))
                .post(year.plan() + "/materials")
                .then()
                .statusCode(201);
        assertThat(counts()).containsEntry("CAPACITY", 1).containsEntry("RESOURCE_GAPS", 1);
        as(member).get(year.plan() + "/dashboard").then().statusCode(403);
        as(PlanningCentre.of(world, learners).lead())
                .get(year.plan() + "/dashboard")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "IQA-080 my work is what is mine and open: versions to note, plans to answer, activities, objectives; done things leave it")
    void mine() {
        as(member)
                .get("/iqa-work/mine")
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("ACTIVITY", "NOTICE"))
                .body("items[0].kind", equalTo("ACTIVITY"))
                .body("items[0].dueOn", equalTo("2016-12-16"))
                .body("items.personId", everyItem(equalTo(member.id().toString())));
        var objective = year.agreed(member);
        as(member)
                .get("/iqa-work/mine")
                .then()
                .body("items.kind", contains("ACTIVITY", "OBJECTIVE", "NOTICE"))
                .body("items[1].title", equalTo("Sample both"));
        as(member)
                .get("/iqa-work/mine?kind=OBJECTIVE&limit=1")
                .then()
                .body("items.title", contains("Sample both"));
        String activity =
                as(member).get("/iqa-work/mine?kind=ACTIVITY").then().extract().path("items[0].id");
        var carryOut = year.plan() + "/activities/" + activity + "/carry-out";
        as(year.second())
                .body("{\"doneOn\": \"2016-11-15\"}")
                .post(carryOut)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_DOER"));
        as(member).body("{\"doneOn\": \"2016-11-15\"}").post(carryOut).then().statusCode(200);
        as(year.lead())
                .body("{\"doneOn\": \"2016-11-15\"}")
                .post(carryOut)
                .then()
                .statusCode(409)
                .body("code", equalTo("DONE_ALREADY"));
        year.report(member, objective, "2016-11-15", 12).statusCode(200);
        as(member).get("/iqa-work/mine").then().body("items.kind", contains("NOTICE"));
        year.command(member, objective, "submit", "").statusCode(200);
        as(year.lead())
                .get("/iqa-work/mine")
                .then()
                .body("items.kind", hasItem("RESULT"))
                .body("items.title", hasItem(member.name() + ": Sample both"));
        as(year.second())
                .get("/iqa-work/mine")
                .then()
                .body("items.kind", not(hasItems("RESULT", "OBJECTIVE")));
        as(world.person(Role.IQA, Target.CENTRE, year.at().centre().centreId()))
                .get("/iqa-work/mine")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    @DisplayName("IQA-080 my work takes one statement, however much there is")
    void statements() {
        var few = statements(year.second());
        year.agreed(member);
        assertThat(statements(member)).isEqualTo(few).isLessThanOrEqualTo(2);
    }

    private long statements(TestPerson person) {
        sessions.getStatistics().clear();
        as(person).get("/iqa-work/mine").then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    @DisplayName("IQA-079 members find their own work under the plan, the lead everybody's")
    void workOfPlan() {
        as(year.lead())
                .get(year.plan() + "/work?kind=ACTIVITY&sort=personName")
                .then()
                .statusCode(200)
                .body(
                        "items.personId",
                        containsInAnyOrder(member.id().toString(), year.second().id().toString()));
        as(member)
                .get(year.plan() + "/work?kind=ACTIVITY")
                .then()
                .body("items.personId", contains(member.id().toString()));
    }
}
