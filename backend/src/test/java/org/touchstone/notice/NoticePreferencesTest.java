package org.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.time.Days;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.World.TestPerson;

@QuarkusTest
class NoticePreferencesTest extends ApiTest {

    private static final String PATH = "/notice-preferences";

    @Inject Notices notices;
    @Inject NoticeKinds kinds;
    @Inject Reminders reminders;
    @Inject Outbox outbox;
    @Inject MockMailbox mailbox;
    @Inject Days days;
    @Inject EntityManager database;

    private static void choose(TestPerson person, String group, String delivery) {
        as(person)
                .body(Map.of("groups", List.of(Map.of("group", group, "delivery", delivery))))
                .put(PATH)
                .then()
                .statusCode(200);
    }

    private UUID post(TestPerson person, String template) {
        var about = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                notices.post(
                                        NewNotice.of(
                                                template,
                                                person.id(),
                                                Map.of(
                                                        "reference", "EA-1",
                                                        "centre", "Harbour College",
                                                        "due", "Tuesday"),
                                                "/actions/1",
                                                "essential-action",
                                                about,
                                                null,
                                                "once")));
        return about;
    }

    private String state(UUID about) {
        return world.rows("select mail_state from notice where about_id = ?1", about)
                .get(0)
                .get(0)
                .toString();
    }

    private List<Mail> mails(TestPerson person) {
        outbox.sendDue();
        return mailbox.getMailsSentTo(person.email());
    }

    @Test
    @DisplayName("QMR-295 everything is mailed at once until a person chooses, each for themselves")
    void chooses() {
        var person = world.person();
        var other = world.person();
        as(person)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("groups", hasSize(NoticeGroup.values().length))
                .body("groups.delivery", everyItem(equalTo("AT_ONCE")))
                .body("groups.find { it.group == 'LEGAL' }.fixed", equalTo(true));
        choose(person, "ACTIONS", "IN_APP_ONLY");
        as(person)
                .get(PATH)
                .then()
                .body("groups.find { it.group == 'ACTIONS' }.delivery", equalTo("IN_APP_ONLY"));
        as(other).get(PATH).then().body("groups.delivery", everyItem(equalTo("AT_ONCE")));

        var quiet = post(person, "action-assigned");
        assertThat(state(quiet)).isEqualTo("NONE");
        assertThat(mails(person)).isEmpty();
        as(person).get("/notices").then().body("items", hasSize(1));
        assertThat(state(post(other, "action-assigned"))).isEqualTo("PENDING");
    }

    @Test
    @DisplayName(
            "QMR-295 legal notices can be neither switched off nor delayed, and are mailed whatever was chosen")
    void legal() {
        var person = world.person();
        for (var delivery : List.of("DAILY_DIGEST", "IN_APP_ONLY")) {
            as(person)
                    .body(Map.of("groups", List.of(Map.of("group", "LEGAL", "delivery", delivery))))
                    .put(PATH)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("LEGAL_NOTICE_AT_ONCE"))
                    .body("errors[0].pointer", equalTo("/groups/0/delivery"))
                    .body("detail", containsString("always mailed at once"));
        }
        for (var group : NoticeGroup.values()) {
            if (group != NoticeGroup.LEGAL) {
                choose(person, group.name(), "IN_APP_ONLY");
            }
        }
        assertThat(state(post(person, "action-returned"))).isEqualTo("PENDING");
        assertThat(mails(person)).hasSize(1);
    }

    @Test
    @DisplayName(
            "QMR-295 one digest a day with what waited, from four instances at once, stamped as sent")
    void digest() throws Exception {
        var person = world.person();
        choose(person, "ACTIONS", "DAILY_DIGEST");
        var first = post(person, "action-assigned");
        var second = post(person, "action-completed");
        assertThat(state(first)).isEqualTo("WAITING");
        assertThat(mails(person)).isEmpty();

        world.setClock("2016-11-16T06:59");
        days.beginDue();
        assertThat(mails(person)).as("too early").isEmpty();
        world.setClock("2016-11-16T07:00");
        fourAtOnce();
        assertThat(mails(person))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.getSubject()).startsWith("2 messages for you");
                            assertThat(mail.getText())
                                    .contains("For you: EA-1")
                                    .contains("Accepted: EA-1");
                        });
        assertThat(state(first)).isEqualTo("IN_DIGEST");
        assertThat(
                        world.count(
                                "select count(*) from notice where about_id in (?1, ?2) and sent_at is not null",
                                first,
                                second))
                .isEqualTo(2);

        post(person, "action-assigned");
        days.beginDue();
        assertThat(mails(person)).as("waits for tomorrow").hasSize(1);
        world.setClock("2016-11-19T09:00");
        days.beginDue();
        days.beginDue();
        assertThat(mails(person)).as("after missed days, once").hasSize(2);
        world.setClock("2016-11-20T09:00");
        days.beginDue();
        assertThat(mails(person)).as("never empty").hasSize(2);
        as(person)
                .get("/notices")
                .then()
                .body("items", hasSize(3))
                .body("items.mailState", hasItem("IN_DIGEST"));
    }

    private void fourAtOnce() throws Exception {
        var start = new CyclicBarrier(4);
        Callable<Object> instance =
                () -> {
                    start.await();
                    days.beginDue();
                    return null;
                };
        var threads = Executors.newFixedThreadPool(4);
        for (var done : threads.invokeAll(List.of(instance, instance, instance, instance))) {
            done.get();
        }
        threads.shutdown();
    }

    @Test
    @DisplayName(
            "QMR-293 while the mail server is away nothing counts as a try; what it refuses fails after five")
    void serverAway() {
        var person = world.person();
        var about = post(person, "action-assigned");
        for (var i = 0; i < 7; i++) {
            outboxOf(new RuntimeException(new ConnectException("Connection refused"))).sendDue();
            tryAgainNow();
        }
        assertThat(state(about)).isEqualTo("PENDING");
        for (var i = 0; i < 5; i++) {
            assertThat(state(about)).isEqualTo("PENDING");
            outboxOf(new IllegalStateException("550 no such user")).sendDue();
            tryAgainNow();
        }
        assertThat(state(about)).isEqualTo("FAILED");
    }

    private void tryAgainNow() {
        world.insert(
                "update notice set next_try_at = utc_timestamp(6) where mail_state = 'PENDING'");
    }

    private Outbox outboxOf(RuntimeException failure) {
        Mailer failing =
                mails -> {
                    throw failure;
                };
        return new Outbox(database, failing, reminders, "http://localhost");
    }

    @Test
    @DisplayName("every template is listed under a group, and every legal one says why")
    void allListed() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/templates/notice"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString().replace(".txt", ""))
                                    .filter(template -> !template.equals(Digests.TEMPLATE))
                                    .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            kinds.all().stream().map(NoticeKinds.NoticeKind::template).toList());
        }
        assertThat(kinds.all())
                .allMatch(
                        kind ->
                                (kind.group() == NoticeGroup.LEGAL) == (kind.why() != null)
                                        && kind.when() != null);
        assertThat(Arrays.asList(NoticeGroup.values()))
                .allMatch(group -> kinds.all().stream().anyMatch(kind -> kind.group() == group));
    }
}
