package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;

/** The coverage matrix of a plan (IQA-025). */
@Path("/iqa-work-plans/{planId}")
@Tag(name = "Sampling")
class CoverageResource {

    private final CoverageService coverage;
    private final CoverageGaps gaps;

    CoverageResource(CoverageService coverage, CoverageGaps gaps) {
        this.coverage = coverage;
        this.gaps = gaps;
    }

    @GET
    @Path("/coverage")
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "getSampleCoverage",
            summary =
                    "Assessors by unit, method, site or learner: what is planned, done and missed",
            description =
                    "A matrix and no list: as many rows as the area has assessors, as many columns as they have units, and two numbers of"
                            + " each. Withdrawn and certificated work is not counted.")
    public CoverageView coverage(@RestPath UUID planId, @BeanParam CoverageFilter filter) {
        return coverage.coverage(planId, filter);
    }

    @GET
    @Path("/coverage-gaps")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listCoverageGaps",
            summary = "The assessors and units of which nothing is planned or sampled",
            description = "What the matrix leaves when it is asked for gaps only, as a list.")
    public Paged<CoverageGapRow> gaps(@RestPath UUID planId, @Valid @BeanParam PageQuery page) {
        return gaps.page(planId, page);
    }
}
