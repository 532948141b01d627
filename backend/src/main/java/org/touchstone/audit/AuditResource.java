package org.touchstone.audit;

import static org.touchstone.shared.security.Roles.ADVISER;
import static org.touchstone.shared.security.Roles.AO_ADMIN;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.PRINCIPAL_REVIEWER;
import static org.touchstone.shared.security.Roles.QUALITY_MANAGER;
import static org.touchstone.shared.security.Roles.REVIEWER;
import static org.touchstone.shared.security.Roles.SENIOR_REVIEWER;
import static org.touchstone.shared.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;

/** The timeline: read only, for ever. */
@Path("/audit-events")
@Tag(
        name = "Audit",
        description = "Who did what and when: the timeline that is only ever added to.")
class AuditResource {

    private final Timeline timeline;

    AuditResource(Timeline timeline) {
        this.timeline = timeline;
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
        HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listAuditEvents",
            summary = "Who did what, newest first",
            description =
                    "Each side reads what it may: drafts and scrutiny stay with the awarding organisation.")
    public Paged<AuditEventRow> list(
            @BeanParam PageQuery page,
            @RestQuery UUID visit,
            @RestQuery UUID entity,
            @RestQuery UUID centre,
            @RestQuery String name) {
        return timeline.read(page, visit, entity, centre, name);
    }
}
