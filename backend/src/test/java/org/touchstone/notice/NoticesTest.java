package org.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class NoticesTest extends ApiTest {

    @Inject Notices notices;

    @Inject Outbox outbox;

    @Inject MockMailbox mailbox;

    private void post(TestPerson person, UUID about, String occasion) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                notices.post(
                                        NewNotice.of(
                                                "test",
                                                person.id(),
                                                Map.of("what", "a date"),
                                                "/visits/1",
                                                "visit",
                                                about,
                                                null,
                                                occasion)));
    }

    @Test
    @DisplayName("QMR-297 the same occasion is told once, however often the job runs")
    void toldOnce() {
        var person = world.person();
        var about = Ids.next();
        post(person, about, "before-5");
        post(person, about, "before-5");
        post(person, about, "before-2");

        as(person).get("/notices").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    @DisplayName("QMR-293 a stored notice is mailed afterwards, once, with a sent stamp")
    void mailedOnce() {
        var person = world.person();
        post(person, Ids.next(), "once");
        outbox.sendDue();
        outbox.sendDue();

        assertThat(mailbox.getMailsSentTo(person.email()))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.getSubject()).isEqualTo("Test a date");
                            assertThat(mail.getText())
                                    .contains("Something happened")
                                    .contains("/visits/1");
                        });
        assertThat(
                        world.count(
                                "select count(*) from notice where person_id = ?1 and sent_at is not null",
                                person.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("QMR-293 a notice is rolled back together with what it tells of")
    void notWithoutItsCause() {
        var person = world.person();
        var about = Ids.next();
        QuarkusTransaction.begin();
        notices.post(
                NewNotice.of(
                        "test", person.id(), Map.of("what", "x"), "/", "visit", about, null, "1"));
        QuarkusTransaction.rollback();

        assertThat(world.count("select count(*) from notice where about_id = ?1", about)).isZero();
    }

    @Test
    @DisplayName("QMR-296 an unread notice counts until it is opened, and only for its recipient")
    void readOnce() {
        var person = world.person();
        var stranger = world.person();
        post(person, Ids.next(), "1");
        String id = as(person).get("/notices").then().extract().path("items[0].id");

        as(stranger).post("/notices/" + id + "/read").then().statusCode(404);
        as(person).get("/notices/unread-count").then().body("unread", equalTo(1));
        as(person).post("/notices/" + id + "/read").then().statusCode(200);
        as(person).get("/notices/unread-count").then().body("unread", equalTo(0));
    }

    @Test
    @DisplayName("the mailbox page exists in the local stack only")
    void noMailboxHere() {
        asNobody().get("/mailbox").then().statusCode(404);
    }
}
