package org.touchstone.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.restriction.BlockApplied;
import org.touchstone.restriction.BlockReleased;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;
import org.touchstone.testing.CaseFixture;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.testing.World.TestPerson;
import org.touchstone.visit.VisitState;

/** What reaches a receiver, and what follows from its answer. */
@QuarkusTest
class WebhookDeliveryTest extends ApiTest {

    private static final String ALL_ACTIONS = "action.due action.overdue action.resolved";

    @Inject CaseFixture cases;
    @Inject Courier courier;
    @Inject DeliveryQueue queue;
    @Inject Webhooks webhooks;
    @Inject CentreDirectory centres;
    @Inject Event<DomainEvent> happened;

    private final Receiver receiver = new Receiver();
    private TestCentre centre;
    private TestPerson nominee;
    private TestPerson reviewer;

    /** An endpoint with what its owner keeps. */
    private record Endpoint(String id, String secret) {}

    @BeforeEach
    void people() {
        centre = world.centre();
        nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        reviewer = world.person(Role.REVIEWER, Target.ENROLMENT, centre.enrolmentId());
        // What other tests left behind is not sent here.
        world.insert("update webhook_delivery set state = 'FAILED' where state = 'PENDING'");
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private Endpoint endpoint(Receiver at, String types) {
        return endpoint(centre, nominee, at.address(), types);
    }

    private static Endpoint endpoint(
            TestCentre centre, TestPerson nominee, String address, String types) {
        var added =
                as(nominee)
                        .body(Map.of("address", address, "types", List.of(types.split(" "))))
                        .post("/centres/" + centre.number() + "/webhook-endpoints")
                        .then()
                        .statusCode(201)
                        .extract();
        return new Endpoint(added.path("endpoint.id"), added.path("secret"));
    }

    private ValidatableResponse seen(Endpoint endpoint) {
        return as(nominee).get("/webhook-endpoints/" + endpoint.id()).then().statusCode(200);
    }

    private ValidatableResponse log(Endpoint endpoint) {
        return as(nominee)
                .get("/webhook-endpoints/" + endpoint.id() + "/deliveries")
                .then()
                .statusCode(200);
    }

    private void ping(Endpoint endpoint) {
        as(nominee).post("/webhook-endpoints/" + endpoint.id() + "/ping").then().statusCode(200);
    }

    /** Announces that many published reports. */
    private void announce(int count) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                IntStream.range(0, count)
                                        .forEach(
                                                i ->
                                                        webhooks.announce(
                                                                new Announcement(
                                                                        WebhookType
                                                                                .REPORT_PUBLISHED,
                                                                        centres.require(
                                                                                centre.centreId()),
                                                                        Ids.next(),
                                                                        "T-" + i,
                                                                        "/api/v1/visits/" + i,
                                                                        null))));
    }

    private void send() {
        courier.sendDue().join();
    }

    /** As if the time of the next attempt had come. */
    private void timePasses(Endpoint endpoint) {
        world.insert(
                "update webhook_delivery set next_try_at = utc_timestamp(6) where endpoint_id = ?1 and state = 'PENDING'",
                UUID.fromString(endpoint.id()));
    }

    private long secondsToNextTry(Endpoint endpoint) {
        return world.count(
                "select timestampdiff(second, last_attempt_at, next_try_at) from webhook_delivery where endpoint_id = ?1",
                UUID.fromString(endpoint.id()));
    }

    private static String signed(String secret, Receiver.Got got) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            Base64.getDecoder().decode(secret.replace("whsec_", "")),
                            "HmacSHA256"));
            return "v1,"
                    + Base64.getEncoder()
                            .encodeToString(
                                    mac.doFinal(
                                            (got.id() + "." + got.timestamp() + "." + got.body())
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long told() {
        return world.count(
                "select count(*) from notice where template = 'webhook-switched-off' and person_id = ?1",
                nominee.id());
    }

    @Test
    @DisplayName("QMR-308 a published report is one signed POST that names the report and nobody")
    void oneSignedPost() throws Exception {
        var endpoint = endpoint(receiver, "report.published");
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        cases.publish(centre, visit, List.of("Hold reviews"), List.of());
        assertThat(receiver.got()).as("nothing is sent inside the transaction").isEmpty();
        send();
        send();

        var got = receiver.only();
        assertThat(got.path()).isEqualTo("/in?from=touchstone");
        assertThat(got.id()).matches("msg_[0-9a-f]{32}");
        assertThat(got.signature()).isEqualTo(signed(endpoint.secret(), got));
        assertThat(Instant.ofEpochSecond(Long.parseLong(got.timestamp())))
                .as("the time of the attempt by the real clock, not the business clock")
                .isCloseTo(
                        java.time.Clock.systemUTC().instant(),
                        org.assertj.core.api.Assertions.within(Duration.ofMinutes(5)));
        var body = new ObjectMapper().readTree(got.body());
        assertThat(body.get("type").asText()).isEqualTo("report.published");
        assertThat(body.get("timestamp").asText()).startsWith("2016-11-15T09:0");
        assertThat(body.at("/data/path").asText()).isEqualTo("/api/v1/visits/" + visit + "/report");
        assertThat(body.at("/data/centre").asText()).isEqualTo(centre.number());
        assertThat(body.get("data").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "reference", "centre", "path");
        assertThat(got.body()).doesNotContain("Hold reviews").doesNotContain(centre.name());

        log(endpoint)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].status", equalTo(204))
                .body("items[0].messageId", equalTo(got.id()));
    }

    @Test
    @DisplayName(
            "QMR-308 an action tells when it falls due, once that it is overdue, and when it is resolved")
    void actions() {
        world.setClock("2016-11-30T10:00");
        world.startDaysAt("2016-11-30");
        endpoint(receiver, ALL_ACTIONS);
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        var action =
                cases.publish(centre, visit, List.of("Hold reviews"), List.of())
                        .get("Hold reviews");
        world.startDaysAt("2017-02-19");
        world.liveUntil("2017-03-20T08:00");
        send();
        var types = types();
        assertThat(types).contains("action.due").doesNotContain("report.published");
        assertThat(types.stream().filter("action.overdue"::equals))
                .as("once, however often people are reminded")
                .hasSize(1);
        assertThat(receiver.got())
                .allSatisfy(
                        got ->
                                assertThat(got.body())
                                        .contains("/api/v1/essential-actions/" + action)
                                        .contains("\"dueOn\":\"2017-02-28\"")
                                        .doesNotContain("Hold reviews"));

        command(nominee, action, "post-update", Map.of("text", "Started"));
        command(
                nominee,
                action,
                "submit",
                Map.of("statement", "Done", "noEvidenceReason", "Seen at the meeting"));
        command(reviewer, action, "verify", Map.of("note", "Seen"));
        send();
        assertThat(types().stream().filter("action.resolved"::equals)).hasSize(1);
    }

    private static void command(TestPerson person, UUID action, String command, Object body) {
        var path = "/essential-actions/" + action;
        as(person, as(person).get(path).then().extract().header("ETag"))
                .body(body)
                .post(path + "/" + command)
                .then()
                .statusCode(200);
    }

    private List<String> types() {
        return receiver.got().stream()
                .map(got -> got.body().replaceAll("^\\{\"type\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    @Test
    @DisplayName(
            "QMR-226 QMR-308 a block that is applied and released is one signed POST each, a joining objective none")
    void blocks() {
        var endpoint = endpoint(receiver, "block.applied block.released");
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        var block = Ids.next();
        fire(applied(visit, block, false));
        fire(applied(visit, block, true));
        send();
        var got = receiver.only();
        assertThat(got.signature()).isEqualTo(signed(endpoint.secret(), got));
        assertThat(got.body())
                .contains("\"type\":\"block.applied\"")
                .contains("CB-1")
                .contains("/api/v1/centres/" + centre.number() + "/certification-status")
                .doesNotContain("QO.3")
                .doesNotContain("Nothing is verified");
        fire(
                new BlockReleased(
                        about(visit, block),
                        centre.centreId(),
                        centre.enrolmentId(),
                        "CB-1",
                        List.of("QO.3"),
                        LocalDate.parse("2016-11-15"),
                        LocalDate.parse("2016-12-15"),
                        reviewer.id(),
                        "Nothing is verified"));
        send();
        assertThat(types()).containsExactly("block.applied", "block.released");
    }

    private DomainEvent.About about(UUID visit, UUID block) {
        return new DomainEvent.About(centre.centreId(), visit, "certification-block", block);
    }

    private BlockApplied applied(UUID visit, UUID block, boolean joined) {
        return new BlockApplied(
                about(visit, block),
                centre.centreId(),
                centre.enrolmentId(),
                "CB-1",
                List.of("QO.3"),
                List.of("NQF"),
                LocalDate.parse("2016-11-15"),
                reviewer.id(),
                joined,
                "Nothing is verified");
    }

    private void fire(DomainEvent event) {
        QuarkusTransaction.requiringNew().run(() -> happened.fire(event));
    }

    @Test
    @DisplayName("QMR-308 looking ahead who will be told sends nothing and stores no event")
    void rehearsalIsSilent() {
        world.setClock("2016-11-30T10:00");
        endpoint(receiver, ALL_ACTIONS);
        var visit = cases.visit(centre, 2016, VisitState.REPORTED, reviewer);
        cases.publish(centre, visit, List.of("Hold reviews"), List.of());
        world.setClock("2017-02-20T10:00");
        for (var day : List.of("2017-02-21", "2017-03-01")) {
            as(nominee)
                    .queryParam("day", day)
                    .get("/notice-previews")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
        send();
        assertThat(receiver.got()).isEmpty();
        assertThat(
                        world.count(
                                "select count(*) from webhook_event where centre_id = ?1 and type like 'ACTION%'",
                                centre.centreId()))
                .isZero();
    }

    @Test
    @DisplayName("QMR-308 an endpoint gets the types it chose, of its own centre")
    void onlyWhatWasChosen() {
        endpoint(receiver, "block.applied claim-gate.changed");
        var elsewhere = world.centre();
        var other = world.person(Role.CENTRE_CONTACT, Target.CENTRE, elsewhere.centreId());
        endpoint(elsewhere, other, receiver.address(), "report.published");
        announce(3);
        send();
        assertThat(receiver.got()).isEmpty();
    }

    @Test
    @DisplayName("QMR-308 while a secret is changed both sign; after a day the new one alone")
    void bothSecretsSign() {
        var endpoint = endpoint(receiver, "report.published");
        String fresh =
                as(nominee, seen(endpoint).extract().header("ETag"))
                        .post("/webhook-endpoints/" + endpoint.id() + "/rotate-secret")
                        .then()
                        .extract()
                        .path("secret");
        ping(endpoint);
        send();
        var both = receiver.only();
        assertThat(both.signature().split(" "))
                .containsExactly(signed(fresh, both), signed(endpoint.secret(), both));

        world.insert(
                "update webhook_endpoint set previous_until = utc_timestamp(6) - interval 1 second where id = ?1",
                UUID.fromString(endpoint.id()));
        ping(endpoint);
        send();
        var last = receiver.got().get(1);
        assertThat(last.signature()).isEqualTo(signed(fresh, last));
        assertThat(last.id()).isNotEqualTo(both.id());
    }

    @Test
    @DisplayName("QMR-308 nobody there: tried again by plan with the same id, until somebody is")
    void receiverDown() {
        var port = new Receiver();
        var endpoint = endpoint(port, "report.published");
        port.close();
        announce(1);
        send();
        log(endpoint)
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].outcome", equalTo("NOT_REACHED"))
                .body("items[0].attempts", equalTo(1));
        assertThat(secondsToNextTry(endpoint)).isBetween(5L, 10L);
        timePasses(endpoint);
        send();
        assertThat(secondsToNextTry(endpoint)).isBetween(300L, 340L);
        send();
        log(endpoint).body("items[0].attempts", equalTo(2));

        try (var back = new Receiver("127.0.0.1", port.port())) {
            timePasses(endpoint);
            send();
            String id = log(endpoint).extract().path("items[0].messageId");
            assertThat(back.only().id()).isEqualTo(id);
        }
        log(endpoint).body("items[0].state", equalTo("DELIVERED"));
        String delivery = log(endpoint).extract().path("items[0].id");
        as(nominee)
                .get("/webhook-deliveries/" + delivery)
                .then()
                .statusCode(200)
                .body("message.type", equalTo("report.published"))
                .body("attempts.outcome", contains("ACCEPTED", "NOT_REACHED", "NOT_REACHED"));
    }

    @Test
    @DisplayName(
            "QMR-308 ten attempts in vain switch the endpoint off, and the nominee hears of it; then it can be replayed")
    void givenUp() {
        var endpoint = endpoint(receiver.answers(500), "report.published");
        announce(1);
        for (var attempt = 1; attempt <= 10; attempt++) {
            log(endpoint).body("items[0].state", equalTo("PENDING"));
            timePasses(endpoint);
            send();
        }
        assertThat(receiver.got()).hasSize(10);
        assertThat(receiver.got().stream().map(Receiver.Got::id).distinct()).hasSize(1);
        log(endpoint)
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].status", equalTo(500));
        seen(endpoint)
                .body("endpoint.state", equalTo("SWITCHED_OFF"))
                .body("endpoint.offReason", equalTo("UNANSWERED"));
        assertThat(told()).isEqualTo(1);

        // While it is off things happen; the span brings them, and what had failed.
        announce(2);
        send();
        assertThat(receiver.got()).hasSize(10);
        receiver.answers(200);
        as(nominee, seen(endpoint).extract().header("ETag"))
                .post("/webhook-endpoints/" + endpoint.id() + "/switch-on")
                .then()
                .statusCode(200);
        replay(endpoint, false).body("deliveries", equalTo(3));
        send();
        assertThat(receiver.got()).hasSize(13);
        replay(endpoint, false).body("deliveries", equalTo(0));
        replay(endpoint, true).body("deliveries", equalTo(3));
        send();
        assertThat(receiver.got()).hasSize(16);
        assertThat(receiver.got().stream().map(Receiver.Got::id).distinct()).hasSize(3);
    }

    private ValidatableResponse replay(Endpoint endpoint, boolean all) {
        return as(nominee)
                .body(
                        Map.of(
                                "from", "2016-11-15T00:00:00Z",
                                "to", "2016-11-16T00:00:00Z",
                                "includeDelivered", all))
                .post("/webhook-endpoints/" + endpoint.id() + "/replay")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "QMR-308 one message that is always refused does not switch off an endpoint that accepts others")
    void oneBadMessage() {
        var endpoint = endpoint(receiver.answers(400), "report.published");
        announce(1);
        for (var attempt = 1; attempt <= 9; attempt++) {
            timePasses(endpoint);
            send();
        }
        receiver.answers(200);
        announce(1);
        send();
        receiver.answers(400);
        timePasses(endpoint);
        send();
        log(endpoint)
                .body(
                        "items.state",
                        org.hamcrest.Matchers.containsInAnyOrder("FAILED", "DELIVERED"));
        seen(endpoint).body("endpoint.state", equalTo("ACTIVE"));
        assertThat(told()).isZero();
    }

    @Test
    @DisplayName("QMR-308 a receiver that says nothing is given up in time and holds up no other")
    void slow() {
        try (var slow = new Receiver().saysNothing()) {
            var stuck = endpoint(slow, "report.published");
            endpoint(receiver, "report.published");
            announce(6);
            var all = courier.sendDue();
            assertThat(receiver.awaits(6)).isTrue();
            assertThat(all).as("still waiting for the slow one").isNotDone();
            assertThat(slow.got()).as("a few at a time").hasSizeLessThanOrEqualTo(4);
            all.join();
            log(stuck)
                    .body("items.outcome", org.hamcrest.Matchers.everyItem(equalTo("TIMED_OUT")))
                    .body("items.state", org.hamcrest.Matchers.everyItem(equalTo("PENDING")));
        }
    }

    @Test
    @DisplayName("QMR-308 a redirect is a failure and is not followed")
    void redirecting() {
        try (var target = new Receiver()) {
            for (var status : List.of(301, 302, 303, 307, 308)) {
                receiver.answers(status, "Location", target.address());
                var endpoint = endpoint(receiver, "report.published");
                ping(endpoint);
                send();
                log(endpoint)
                        .body("items[0].outcome", equalTo("REDIRECTED"))
                        .body("items[0].status", equalTo(status))
                        .body("items[0].state", equalTo("PENDING"));
            }
            assertThat(receiver.got()).hasSize(5);
            assertThat(target.got()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "QMR-308 an answer 410 switches the endpoint off at once and the nominee hears of it")
    void gone() {
        var endpoint = endpoint(receiver.answers(410), "report.published");
        announce(1);
        send();
        seen(endpoint)
                .body("endpoint.state", equalTo("SWITCHED_OFF"))
                .body("endpoint.offReason", equalTo("GONE"));
        log(endpoint).body("items[0].state", equalTo("FAILED"));
        assertThat(told()).isEqualTo(1);
        announce(1);
        timePasses(endpoint);
        send();
        assertThat(receiver.got()).hasSize(1);
    }

    @Test
    @DisplayName("QMR-308 a receiver that asks to be left alone is left alone")
    void retryAfter() {
        var endpoint = endpoint(receiver.answers(429, "Retry-After", "900"), "report.published");
        ping(endpoint);
        send();
        assertThat(secondsToNextTry(endpoint)).isBetween(900L, 910L);
    }

    @Test
    @DisplayName("QMR-308 two instances that send at once deliver each message once")
    void twoAtOnce() {
        var endpoint = endpoint(receiver, "report.published");
        announce(60);
        var mine = UUID.fromString(endpoint.id());
        // Claims of two instances: the same queue without what one courier remembers of itself.
        var claimed =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> {
                                                    var ids = new java.util.ArrayList<UUID>();
                                                    for (var one = queue.claim(mine);
                                                            one.isPresent();
                                                            one = queue.claim(mine)) {
                                                        ids.add(one.get().id());
                                                    }
                                                    return ids;
                                                }))
                        .toList()
                        .stream()
                        .flatMap(found -> found.join().stream())
                        .collect(Collectors.toList());
        // A claim may pass over a row that another one locks; what is left is due at once.
        for (var one = queue.claim(mine); one.isPresent(); one = queue.claim(mine)) {
            claimed.add(one.get().id());
        }
        assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
        send();
        assertThat(receiver.got()).as("all are claimed").isEmpty();
    }

    @Test
    @DisplayName(
            "QMR-308 what was claimed by an instance that died is sent by another, with its id")
    void claimRunsOut() {
        var endpoint = endpoint(receiver, "report.published");
        announce(1);
        var claimed = queue.claim(UUID.fromString(endpoint.id())).orElseThrow();
        assertThat(secondsToNextTry(endpoint)).isBetween(59L, 60L);
        timePasses(endpoint);
        send();
        assertThat(receiver.only().id()).isEqualTo(claimed.messageId());
        // The dead one comes back and says it failed: too late.
        queue.record(claimed, Sender.Answer.none(WebhookOutcome.TIMED_OUT, 15000));
        log(endpoint).body("items[0].state", equalTo("DELIVERED"));
    }

    @Test
    @DisplayName("QMR-308 one message is replayed on request, also when it had been delivered")
    void replayOne() {
        var endpoint = endpoint(receiver, "report.published");
        announce(2);
        send();
        String delivery = log(endpoint).extract().path("items[0].id");
        String id = log(endpoint).extract().path("items[0].messageId");
        as(nominee)
                .post("/webhook-deliveries/" + delivery + "/replay")
                .then()
                .statusCode(200)
                .body("delivery.state", equalTo("PENDING"));
        send();
        assertThat(receiver.got()).hasSize(3);
        assertThat(receiver.got().get(2).id()).isEqualTo(id);

        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, world.centre().centreId());
        as(stranger).post("/webhook-deliveries/" + delivery + "/replay").then().statusCode(404);
        as(stranger).get("/webhook-deliveries/" + delivery).then().statusCode(404);
        as(nominee)
                .body(Map.of("from", "2016-11-16T00:00:00Z", "to", "2016-11-15T00:00:00Z"))
                .post("/webhook-endpoints/" + endpoint.id() + "/replay")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPAN_TURNED_ROUND"));
    }

    @Test
    @DisplayName("QMR-308 the log is read page by page, and by state")
    void logByPage() {
        var endpoint = endpoint(receiver, "report.published");
        announce(5);
        send();
        receiver.answers(503);
        announce(2);
        send();
        var first =
                as(nominee)
                        .queryParam("limit", 4)
                        .get("/webhook-endpoints/" + endpoint.id() + "/deliveries")
                        .then()
                        .body("items", hasSize(4))
                        .extract();
        var second =
                as(nominee)
                        .queryParam("limit", 4)
                        .queryParam("cursor", first.<String>path("next"))
                        .get("/webhook-endpoints/" + endpoint.id() + "/deliveries")
                        .then()
                        .body("items", hasSize(3))
                        .extract();
        var ids =
                java.util.stream.Stream.of(first, second)
                        .flatMap(page -> page.<List<String>>path("items.id").stream());
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        as(nominee)
                .queryParam("state", "PENDING")
                .get("/webhook-endpoints/" + endpoint.id() + "/deliveries")
                .then()
                .body("items", hasSize(2))
                .body("items.status", contains(503, 503));
        assertThat(Arrays.asList(WebhookDeliveryState.values())).hasSize(3);
    }
}
