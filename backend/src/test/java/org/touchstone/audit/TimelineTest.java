package org.touchstone.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.ApiTest;

@QuarkusTest
class TimelineTest extends ApiTest {

    record Happened(About about, String what, Audience audience) implements DomainEvent {}

    @Inject Event<Happened> event;

    @Inject Timeline timeline;

    private void happens(UUID centre, String what, DomainEvent.Audience audience) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                event.fire(
                                        new Happened(
                                                new DomainEvent.About(
                                                        centre, null, "test", Ids.next()),
                                                what,
                                                audience)));
    }

    @Test
    @DisplayName("QMR-332 the log can be added to, never changed or thinned out")
    void isAppendOnly() {
        var centre = world.centre().centreId();
        happens(centre, "first", DomainEvent.Audience.BOTH);

        assertThatThrownBy(
                        () ->
                                world.insert(
                                        "update audit_event set facts = '{}' where centre_id = ?1",
                                        centre))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(
                        () -> world.insert("delete from audit_event where centre_id = ?1", centre))
                .hasStackTraceContaining("append-only");
        assertThat(world.count("select count(*) from audit_event where centre_id = ?1", centre))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "QMR-332 concurrent events of one centre take their places one after the other in an unbroken chain")
    void chainHoldsUnderConcurrency() {
        var centre = world.centre().centreId();

        CompletableFuture.allOf(
                        IntStream.range(0, 16)
                                .mapToObj(
                                        i ->
                                                CompletableFuture.runAsync(
                                                        () ->
                                                                happens(
                                                                        centre,
                                                                        "no. " + i,
                                                                        DomainEvent.Audience.BOTH)))
                                .toArray(CompletableFuture[]::new))
                .join();

        assertThat(world.count("select length from audit_chain where chain_id = ?1", centre))
                .isEqualTo(16);
        assertThat(timeline.breaks(centre)).isEmpty();
    }

    @Test
    @DisplayName(
            "QMR-332 the chain holds for moments with fractions of a second, and without a reason")
    void holdsForRunningClock() {
        var centre = world.centre().centreId();
        world.liveUntil("2016-11-15T10:00");
        for (var number = 0; number < 20; number++) {
            happens(centre, "no. " + number, DomainEvent.Audience.BOTH);
        }

        assertThat(
                        world.count(
                                "select count(*) from audit_event where chain_id = ?1 and microsecond(at) > 0",
                                centre))
                .isPositive();
        assertThat(timeline.breaks(centre)).isEmpty();
    }

    @Test
    @DisplayName("QMR-332 a line put in behind our back breaks the chain where it stands")
    void tamperingShows() {
        var centre = world.centre().centreId();
        happens(centre, "first", DomainEvent.Audience.BOTH);
        world.insert(
                "insert into audit_event (id, chain_id, position, at, name, audience, centre_id, subject_type, subject_id, person_name,"
                        + " facts, previous, hash) values (?1, ?2, 2, '2016-11-15 09:00:00', 'Forged', 'BOTH', ?2, 'test', ?1, 'Nobody',"
                        + " '{}', repeat('0', 64), repeat('f', 64))",
                Ids.next(),
                centre);

        assertThat(timeline.breaks(centre)).containsExactly(2L);
    }

    @Test
    @DisplayName(
            "QMR-171 the centre's timeline has no line of the awarding organisation's own, and no other centre's")
    void eachSideReadsItsOwn() {
        var centre = world.centre();
        var nominee = world.person(Role.CENTRE_CONTACT, Target.CENTRE, centre.centreId());
        var stranger = world.person(Role.CENTRE_CONTACT, Target.CENTRE, world.centre().centreId());
        happens(centre.centreId(), "shared", DomainEvent.Audience.BOTH);
        happens(centre.centreId(), "verdict in draft", DomainEvent.Audience.AWARDING_ORGANISATION);

        as(nominee)
                .queryParam("centre", centre.centreId())
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].facts.what", equalTo("shared"));
        as(stranger)
                .queryParam("centre", centre.centreId())
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(nominee).delete("/audit-events").then().statusCode(405);
    }
}
