package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** Whether the sample of a plan keeps to its policy (IQA-023). */
@Path("/iqa-work-plans/{planId}/sampling-compliance")
@Tag(name = "Sampling")
class ComplianceResource {

    private final ComplianceService compliance;

    ComplianceResource(ComplianceService compliance) {
        this.compliance = compliance;
    }

    @GET
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listSamplingCompliance",
            summary = "Assessors by programme: what the policy asks for, what is planned and done",
            description =
                    "Counted as the draw counts: only learners who were drawn count towards the percentages. Empty before a version is in force.")
    public Paged<ComplianceRow> list(
            @RestPath UUID planId,
            @RestQuery("short")
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only who falls short of the policy.",
                            example = "true")
                    boolean shortOnly,
            @Valid @BeanParam PageQuery page) {
        return compliance.list(planId, shortOnly, page);
    }
}
