package org.touchstone.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/**
 * Who works for the awarding organisation, by name and role only: for choosing a team's leader or
 * whom to ask for help, without the right to keep people's records.
 */
@Path("/colleagues")
@Tag(name = "Directory")
class ColleagueResource {

    private final PersonService people;

    ColleagueResource(PersonService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({Roles.PRINCIPAL_REVIEWER, Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "listColleagues",
            summary = "Who works for the awarding organisation or in one of its regions today")
    public Paged<ColleagueRow> list(@Valid @BeanParam ColleagueFilter filter) {
        return people.colleagues(filter);
    }
}
