package org.touchstone.judging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Good practice that reviews found at a centre. */
@Path("/good-practice")
@Tag(name = "Judging")
class GoodPracticeResource {

    private final PointService points;

    GoodPracticeResource(PointService points) {
        this.points = points;
    }

    @GET
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listGoodPractice",
            summary = "Good practice from the centre's published reports",
            description =
                    "Newest first. The nominee and the head of centre see every entry, the others those that were shared.")
    public Paged<GoodPracticeRow> list(
            @RestQuery @Parameter(description = "Only of this visit.") UUID visit,
            @BeanParam PageQuery page) {
        return points.goodPractice(visit, page);
    }
}
