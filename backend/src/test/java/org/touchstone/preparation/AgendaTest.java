package org.touchstone.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.preparation.PreparedVisit.Sides;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.visit.VisitState;

@QuarkusTest
class AgendaTest extends ApiTest {

    @Inject PreparedVisit prepared;

    private Sides sides;

    @BeforeEach
    void agreeDate() {
        sides = prepared.agreed();
    }

    @Test
    @DisplayName("QMR-081 both accept the same version; an older one is refused with 409")
    void bothAcceptTheSameVersion() {
        prepared.editAgenda(sides.nominee(), sides, prepared.fullAgenda()).statusCode(200);
        var longer = prepared.fullAgenda();
        longer.add(prepared.item(1, "09:00", "09:20", "OPENING", null));
        prepared.editAgenda(sides.reviewer(), sides, longer)
                .statusCode(200)
                .body("number", equalTo(2))
                .body("items[0].type", equalTo("OPENING"))
                .body("items[0].startsAt", equalTo("09:00"));

        prepared.acceptAgenda(sides.reviewer(), sides, 2)
                .statusCode(200)
                .body("agreed", equalTo(false))
                .body("reviewer.by", equalTo(sides.reviewer().name()));
        prepared.acceptAgenda(sides.nominee(), sides, 1)
                .statusCode(409)
                .body("code", equalTo("AGENDA_CHANGED"));
        prepared.acceptAgenda(sides.nominee(), sides, 2)
                .statusCode(200)
                .body("agreed", equalTo(true))
                .body("contact.at", notNullValue());

        assertThat(prepared.notices("agenda-accepted", sides.nominee())).isEqualTo(1);
        assertThat(prepared.notices("agenda-agreed", sides.reviewer())).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-081 an edit takes both acceptances back and tells who had accepted")
    void editResets() {
        prepared.editAgenda(sides.nominee(), sides, prepared.fullAgenda()).statusCode(200);
        prepared.acceptAgenda(sides.reviewer(), sides, 1).statusCode(200);
        prepared.acceptAgenda(sides.nominee(), sides, 1).statusCode(200);

        prepared.editAgenda(sides.nominee(), sides, prepared.fullAgenda())
                .statusCode(200)
                .body("number", equalTo(1))
                .body("agreed", equalTo(true));
        var changed = prepared.fullAgenda();
        changed.get(0).put("room", "Library");
        prepared.editAgenda(sides.nominee(), sides, changed)
                .statusCode(200)
                .body("number", equalTo(2))
                .body("agreed", equalTo(false))
                .body("reviewer", nullValue())
                .body("contact", nullValue());

        assertThat(prepared.notices("agenda-changed", sides.reviewer())).isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-143 an agenda without spoken feedback is not accepted: 422 names the item")
    void fourItemsAreRequired() {
        var items = prepared.fullAgenda().subList(0, 3);
        prepared.editAgenda(sides.nominee(), sides, items)
                .statusCode(200)
                .body(
                        "allowedCommands.find { it.command == 'accept-agenda' }.missing.code",
                        contains("AGENDA_ITEM_MISSING"));

        prepared.acceptAgenda(sides.reviewer(), sides, 1)
                .statusCode(422)
                .body("code", equalTo("AGENDA_ITEM_MISSING"))
                .body("detail", containsString("Spoken feedback"));
        as(sides.nominee())
                .get(sides.path("/agenda"))
                .then()
                .body("reviewer", nullValue())
                .body("itemTypes.findAll { it.required }.code", hasSize(4));
    }

    @Test
    @DisplayName(
            "QMR-081 an item names a kind of the scheme, hours in order and a day of the visit")
    void itemsAreChecked() {
        var items =
                List.of(
                        prepared.item(1, "10:00", "09:00", "QN_MEETING", null),
                        prepared.item(3, "09:00", "10:00", "VERBAL_FEEDBACK", null),
                        prepared.item(1, "09:00", "10:00", "LUNCH", null));

        prepared.editAgenda(sides.nominee(), sides, items)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/items/0/endsAt", "/items/1/day", "/items/2/type"));
    }

    @Test
    @DisplayName("QMR-334 two people do not overwrite each other's agenda unseen")
    void staleEdit() {
        var read = as(sides.nominee()).get(sides.path("/agenda")).then().extract().header("ETag");
        prepared.editAgenda(sides.reviewer(), sides, prepared.fullAgenda()).statusCode(200);

        as(sides.nominee(), read)
                .body(Map.of("items", prepared.fullAgenda()))
                .put(sides.path("/agenda"))
                .then()
                .statusCode(412);
        as(sides.nominee())
                .body(Map.of("items", List.of()))
                .put(sides.path("/agenda"))
                .then()
                .statusCode(428);
    }

    @Test
    @DisplayName("QMR-081 the agenda is closed to other centres and after the visit")
    void closedToOthers() {
        var other = world.centre();
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, other.centreId());
        as(stranger).get(sides.path("/agenda")).then().statusCode(404);
        var head = world.person(Role.HEAD_OF_CENTRE, Target.CENTRE, sides.centre().centreId());
        as(head).get(sides.path("/agenda"))
                .then()
                .statusCode(200)
                .body("number", equalTo(0))
                .body("allowedCommands", empty());
        prepared.acceptAgenda(head, sides, 1).statusCode(403);
        prepared.acceptAgenda(sides.nominee(), sides, 1)
                .statusCode(422)
                .body("code", equalTo("AGENDA_EMPTY"));

        prepared.move(sides, VisitState.CONDUCTED);
        prepared.editAgenda(sides.nominee(), sides, prepared.fullAgenda())
                .statusCode(409)
                .body("code", equalTo("PREPARATION_CLOSED"));
    }

    @Test
    @DisplayName("QMR-049 the nominee reads the reviewer's message and is told of it")
    void messages() {
        as(sides.reviewer())
                .body(Map.of("text", "Please have the sampling plans at hand. "))
                .post(sides.path("/messages"))
                .then()
                .statusCode(201)
                .body("mine", equalTo(true));

        as(sides.nominee())
                .get(sides.path("/messages"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Please have the sampling plans at hand."))
                .body("items[0].personName", equalTo(sides.reviewer().name()))
                .body("items[0].actingRole", equalTo("REVIEWER"))
                .body("items[0].mine", equalTo(false));
        assertThat(prepared.notices("visit-message", sides.nominee())).isEqualTo(1);
        assertThat(prepared.notices("visit-message", sides.reviewer())).isZero();

        as(sides.nominee())
                .body(Map.of("text", "They will be in room B12."))
                .post(sides.path("/messages"))
                .then()
                .statusCode(201);
        assertThat(prepared.notices("visit-message", sides.reviewer())).isEqualTo(1);
        as(sides.nominee())
                .get(sides.path("/messages"))
                .then()
                .body("items.mine", contains(true, false));
    }

    @Test
    @DisplayName("QMR-049 an empty message and a stranger's message are refused")
    void messagesAreChecked() {
        as(sides.nominee())
                .body(Map.of("text", "  "))
                .post(sides.path("/messages"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/text"));
        var teacher = prepared.practitioner(sides.centre());
        as(teacher).get(sides.path("/messages")).then().statusCode(403);
        var other = world.centre();
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, other.centreId());
        as(stranger)
                .body(Map.of("text", "Hello"))
                .post(sides.path("/messages"))
                .then()
                .statusCode(404);
        as(sides.nominee())
                .get("/visits/" + UUID.randomUUID() + "/messages")
                .then()
                .statusCode(404);
    }
}
