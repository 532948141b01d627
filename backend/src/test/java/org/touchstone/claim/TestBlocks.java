package org.touchstone.claim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.touchstone.restriction.BlockApplied;
import org.touchstone.restriction.BlockReleased;
import org.touchstone.shared.Ids;
import org.touchstone.shared.event.DomainEvent;
import org.touchstone.shared.event.DomainEvent.About;
import org.touchstone.shared.security.Assignment.Target;
import org.touchstone.shared.security.Role;
import org.touchstone.testing.JudgingFixture;
import org.touchstone.testing.World;
import org.touchstone.testing.World.TestCentre;
import org.touchstone.visit.VisitState;

/** Applies and releases certification blocks as their feature tells of them. */
@ApplicationScoped
class TestBlocks {

    private static final List<String> BTEC =
            List.of("QCF", "NQF", "NATIONAL_2016", "HIGHER_NATIONAL", "CUSTOMISED", "SRF");

    private final World world;
    private final JudgingFixture judging;
    private final Clock clock;
    private final Event<DomainEvent> events;

    TestBlocks(World world, JudgingFixture judging, Clock clock, Event<DomainEvent> events) {
        this.world = world;
        this.judging = judging;
        this.clock = clock;
        this.events = events;
    }

    @ActivateRequestContext
    UUID apply(TestCentre centre) {
        var id = Ids.next();
        var visit = judging.visit(centre, VisitState.REPORTED).visitId();
        var manager = world.person(Role.QUALITY_MANAGER, Target.AO, centre.aoId());
        var today = LocalDate.now(clock);
        world.insert(
                "insert into restriction_block (id, reference, ao_id, centre_id, enrolment_id, visit_id, state, recommended_at, decided_by,"
                        + " decided_at, applied_on, concern, support_plan, families) values (?1, ?2, ?3, ?4, ?5, ?6, 'APPLIED', ?7, ?8, ?7, ?9,"
                        + " 'Records', 'Support', ?10)",
                id,
                "CB-" + world.number(),
                centre.aoId(),
                centre.centreId(),
                centre.enrolmentId(),
                visit,
                Instant.parse("2016-11-15T09:00:00Z"),
                manager.id(),
                today,
                String.join(",", BTEC));
        fire(
                new BlockApplied(
                        new About(centre.centreId(), visit, "certification-block", id),
                        centre.centreId(),
                        centre.enrolmentId(),
                        "CB-1",
                        List.of("QO.3"),
                        BTEC,
                        today,
                        manager.id(),
                        false,
                        "Records"));
        return id;
    }

    @ActivateRequestContext
    void release(TestCentre centre, UUID block) {
        var today = LocalDate.now(clock);
        world.insert(
                "update restriction_block set state = 'RELEASED', released_on = ?1, progress_report = 'Done' where id = ?2",
                today,
                block);
        fire(
                new BlockReleased(
                        new About(centre.centreId(), null, "certification-block", block),
                        centre.centreId(),
                        centre.enrolmentId(),
                        "CB-1",
                        List.of("QO.3"),
                        today,
                        today,
                        world.person().id(),
                        "Done"));
    }

    private void fire(DomainEvent event) {
        QuarkusTransaction.requiringNew().run(() -> events.fire(event));
    }
}
