package org.touchstone.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.EngagementFixture;
import org.touchstone.testing.EngagementFixture.Preparation;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class EngagementSharingTest extends ApiTest {

    @Inject EngagementFixture engagement;

    private void grant(UUID id, Preparation preparation, TestPerson person, String section) {
        as(preparation.nominee(), engagement.etag(id, preparation.nominee()))
                .body(
                        "{\"contributors\": [{\"personId\": \"%s\", \"sections\": [\"%s\"]}]}"
                                .formatted(person.id(), section))
                .put("/engagement-documents/" + id + "/contributors")
                .then()
                .statusCode(200)
                .body("contributors[0].name", equalTo(person.name()));
    }

    @Test
    @DisplayName("QMR-120 a contributor writes the section opened to them and no other")
    void contributorsWriteTheirSection() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var practitioner =
                world.person(Role.PRACTITIONER, Target.CENTRE, preparation.centre().centreId());
        as(practitioner).get("/engagement-documents/" + id).then().statusCode(404);
        engagement
                .save(id, practitioner, "changes", "{\"noChange\": true, \"entries\": []}")
                .statusCode(404);

        as(preparation.nominee())
                .get("/engagement-documents/" + id + "/possible-contributors")
                .then()
                .statusCode(200)
                .body("items.name", hasItems(practitioner.name(), preparation.head().name()))
                .body("items", hasSize(2));

        grant(id, preparation, practitioner, "CHANGES");

        engagement
                .save(id, practitioner, "changes", "{\"noChange\": true, \"entries\": []}")
                .statusCode(200)
                .body("status.mayEdit", equalTo(true))
                .body("status.contributors", hasItem(practitioner.name()));
        engagement
                .save(id, practitioner, "strengths", "{\"general\": \"Mine\"}")
                .statusCode(403)
                .body("code", equalTo("SECTION_NOT_YOURS"));
        as(practitioner)
                .get("/engagement-documents")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        assertThat(engagement.notices(practitioner, "engagement-contributor")).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-075 QMR-120 contributors never ask for the signature, sign or submit")
    void contributorsNeverSubmit() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var manager =
                world.person(Role.CENTRE_MANAGER, Target.CENTRE, preparation.centre().centreId());
        grant(id, preparation, manager, "STRENGTHS");

        engagement.command(id, manager, "submit", null).statusCode(403);
        engagement.command(id, manager, "request-signature", null).statusCode(403);
        engagement
                .command(id, manager, "sign", "{\"name\": \"M\", \"confirmed\": true}")
                .statusCode(403);
    }

    @Test
    @DisplayName("QMR-120 only people of the centre can be contributors")
    void contributorsAreOfTheCentre() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        as(preparation.nominee(), engagement.etag(id, preparation.nominee()))
                .body(
                        "{\"contributors\": [{\"personId\": \"%s\", \"sections\": [\"CHANGES\"]}]}"
                                .formatted(world.person().id()))
                .put("/engagement-documents/" + id + "/contributors")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_AT_THIS_CENTRE"))
                .body("errors[0].pointer", equalTo("/contributors/0/personId"));
    }

    @Test
    @DisplayName("QMR-125 a draft does not exist for the reviewer until shared or handed in")
    void hiddenUntilSubmitted() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var path = "/engagement-documents/" + id;
        as(preparation.reviewer()).get(path).then().statusCode(404);
        as(preparation.reviewer()).get(path + "/comments").then().statusCode(404);
        as(preparation.reviewer())
                .queryParam("visit", preparation.visitId())
                .get("/engagement-documents")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        engagement.submit(id, preparation);

        as(preparation.reviewer()).get(path).then().statusCode(200).body("readAt", notNullValue());
        as(preparation.nominee()).get(path).then().body("readAt", notNullValue());
        as(preparation.reviewer())
                .queryParam("visit", preparation.visitId())
                .get("/engagement-documents")
                .then()
                .body("items.id", hasItem(id.toString()));
    }

    @Test
    @DisplayName("QMR-050 D52 the reviewer comments on a shared draft and never edits it")
    void reviewerComments() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var comment = "{\"section\": \"STRENGTHS\", \"text\": \"Say how you know.\"}";
        as(preparation.reviewer())
                .body(comment)
                .post("/engagement-documents/" + id + "/comments")
                .then()
                .statusCode(404);

        engagement.command(id, preparation.nominee(), "share", null).statusCode(200);

        as(preparation.reviewer())
                .body(comment)
                .post("/engagement-documents/" + id + "/comments")
                .then()
                .statusCode(201)
                .body("authorRole", equalTo("REVIEWER"));
        engagement
                .save(id, preparation.reviewer(), "strengths", "{\"general\": \"Mine\"}")
                .statusCode(403);
        as(preparation.nominee())
                .get("/engagement-documents/" + id + "/comments")
                .then()
                .body("items[0].text", equalTo("Say how you know."));
        assertThat(engagement.notices(preparation.reviewer(), "engagement-shared")).isEqualTo(1);
        assertThat(engagement.notices(preparation.nominee(), "engagement-commented")).isEqualTo(1);

        engagement.command(id, preparation.nominee(), "stop-sharing", null).statusCode(200);
        as(preparation.reviewer()).get("/engagement-documents/" + id).then().statusCode(404);
    }

    @Test
    @DisplayName("QMR-123 why the head of centre would not sign stays inside the centre")
    void rejectionsStayInside() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        engagement.fillIn(id, preparation);
        engagement.command(id, preparation.nominee(), "request-signature", null).statusCode(200);
        engagement
                .command(id, preparation.head(), "reject-signature", "{\"reason\": \"No.\"}")
                .statusCode(200);
        engagement.command(id, preparation.nominee(), "share", null).statusCode(200);

        as(preparation.reviewer())
                .get("/engagement-documents/" + id + "/comments")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName("QMR-322 another centre's nominee finds nothing, by any door")
    void otherCentres() {
        var preparation = engagement.due();
        var id = engagement.allocate(preparation);
        var stranger = engagement.due().nominee();
        as(stranger).get("/engagement-documents/" + id).then().statusCode(404);
        as(stranger).get("/engagement-documents/" + id + "/missing").then().statusCode(404);
        as(stranger)
                .accept("application/pdf")
                .get("/engagement-documents/" + id + "/pdf")
                .then()
                .statusCode(404);
        engagement.save(id, stranger, "strengths", "{\"general\": \"x\"}").statusCode(404);
        engagement.command(id, stranger, "request-signature", null).statusCode(404);
        as(stranger)
                .queryParam("visit", preparation.visitId())
                .get("/engagement-documents")
                .then()
                .body("items", hasSize(0));
    }
}
