package org.touchstone.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.time.Days;
import org.touchstone.shared.time.TrainingClock;

/**
 * Moves the business clock of a training or test installation. In production there is no such
 * thing.
 */
@Path("/training-clock")
@Tag(name = "Platform")
class TrainingClockResource {

    private final TrainingClock clock;
    private final Days days;

    TrainingClockResource(TrainingClock clock, Days days) {
        this.clock = clock;
        this.days = days;
    }

    @GET
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "getTrainingClock", summary = "Read the business clock")
    public ClockView get() {
        requireTraining();
        return new ClockView(clock.instant(), clock.isMoved());
    }

    @PUT
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "moveTrainingClock",
            summary = "Move the business clock",
            description =
                    "Lives through every day in between, in order. Without `now` it goes back to the machine's time.")
    public ClockView move(@NotNull(message = "Send an object.") @Valid MoveClock request) {
        requireTraining();
        days.liveUntil(request.now());
        return get();
    }

    private void requireTraining() {
        if (!clock.isSettable()) {
            throw new NotFound("training clock");
        }
    }

    /** Where to move the clock; null for the machine's time. */
    @Schema(name = "MoveClock")
    record MoveClock(Instant now) {}

    /** The business clock. */
    @Schema(name = "TrainingClock")
    record ClockView(
            @Schema(required = true) Instant now, @Schema(required = true) boolean moved) {}
}
