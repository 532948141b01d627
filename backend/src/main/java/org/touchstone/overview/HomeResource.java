package org.touchstone.overview;

import static org.touchstone.shared.security.Roles.ADVISER;
import static org.touchstone.shared.security.Roles.AO_ADMIN;
import static org.touchstone.shared.security.Roles.ASSESSOR;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.CENTRE_MANAGER;
import static org.touchstone.shared.security.Roles.EXAMS_OFFICER;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.IQA;
import static org.touchstone.shared.security.Roles.LEAD_IQA;
import static org.touchstone.shared.security.Roles.PRACTITIONER;
import static org.touchstone.shared.security.Roles.PRINCIPAL_REVIEWER;
import static org.touchstone.shared.security.Roles.QUALITY_MANAGER;
import static org.touchstone.shared.security.Roles.REVIEWER;
import static org.touchstone.shared.security.Roles.SENIOR_REVIEWER;
import static org.touchstone.shared.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** My home. */
@Path("/home")
@Tag(
        name = "Overview",
        description =
                "The home of each role: what to do next, what is late, what waits for others.")
class HomeResource {

    private final Home home;

    HomeResource(Home home) {
        this.home = home;
    }

    @GET
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        PRACTITIONER,
        EXAMS_OFFICER,
        CENTRE_MANAGER,
        LEAD_IQA,
        IQA,
        ASSESSOR
    })
    @Operation(
            operationId = "getHome",
            summary = "What I have to do, by when, and what I wait for",
            description = "Sorted by nearest deadline; the first is the next step.")
    public HomeView get() {
        return home.mine();
    }
}
