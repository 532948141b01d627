package org.touchstone.directory;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.security.Assignment;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Role;
import org.touchstone.shared.security.Viewer;

/** Who am I? */
@Path("/me")
@Tag(name = "Directory")
class MeResource {

    private final Viewer viewer;
    private final PersonDirectory people;
    private final Clock clock;

    MeResource(Viewer viewer, PersonDirectory people, Clock clock) {
        this.viewer = viewer;
        this.people = people;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(operationId = "getMe", summary = "Who I am and what I may do where, today")
    public Me get() {
        var person = people.require(viewer.personId());
        return new Me(
                person.id(),
                person.name(),
                person.email(),
                LocalDate.now(clock),
                viewer.assignments().stream().map(Me.Held::of).toList());
    }

    /** The caller. */
    @Schema(name = "Me")
    record Me(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            String email,
            @Schema(required = true, description = "Today by the business clock, in London.")
                    LocalDate today,
            @Schema(required = true) List<Held> assignments) {

        /** A role in effect today. */
        @Schema(name = "MyAssignment")
        record Held(
                @Schema(required = true) Role role,
                @Schema(required = true) Assignment.Target organisationKind,
                @Schema(required = true) UUID organisationId,
                @Schema(required = true) String organisationName) {

            static Held of(Assignment assignment) {
                return new Held(
                        assignment.role(),
                        assignment.on(),
                        assignment.targetId(),
                        assignment.targetName());
            }
        }
    }
}
