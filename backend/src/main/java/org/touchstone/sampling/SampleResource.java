package org.touchstone.sampling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The sample of a plan (IQA-024). */
@Path("/iqa-work-plans/{planId}/samples")
@Tag(
        name = "Sampling",
        description =
                "Which assessment decisions a centre's internal quality assurers look at, why each, and what they found.")
class SampleResource {

    private final SampleService samples;

    SampleResource(SampleService samples) {
        this.samples = samples;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listSamples",
            summary = "What the team looks at, and why",
            description = "Also what was taken out or fell out, with the reason; narrow by state.")
    public Paged<SampleRow> list(
            @RestPath UUID planId,
            @BeanParam SampleFilter filter,
            @Valid @BeanParam PageQuery page) {
        return samples.list(planId, filter, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "addSample", summary = "Add a decision by choice")
    public RestResponse<SampleRow> add(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid SampleToAdd request) {
        var sample = samples.add(planId, request);
        return RestResponse.ResponseBuilder.<SampleRow>created(
                        URI.create("/api/v1/iqa-work-plans/" + planId + "/samples/" + sample.id()))
                .entity(sample)
                .build();
    }

    @GET
    @Path("/{sampleId}")
    @RolesAllowed({
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER
    })
    @Operation(operationId = "getSample", summary = "A decision in the sample")
    public SampleRow get(@RestPath UUID planId, @RestPath UUID sampleId) {
        return samples.get(planId, sampleId);
    }

    @POST
    @Path("/{sampleId}/remove")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "removeSample",
            summary = "Take a decision out, with the reason",
            description = "No later draw brings it back.")
    public SampleRow remove(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid SampleToRemove request) {
        return samples.remove(planId, sampleId, request);
    }

    @POST
    @Path("/{sampleId}/allocate")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "allocateSample",
            summary = "Say who looks at a decision, and by when",
            description = "Never its own assessor.")
    public SampleRow allocate(
            @RestPath UUID planId,
            @RestPath UUID sampleId,
            @NotNull(message = "Send an object.") @Valid SampleToAllocate request) {
        return samples.allocate(planId, sampleId, request);
    }
}
