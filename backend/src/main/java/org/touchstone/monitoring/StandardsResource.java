package org.touchstone.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** The IQA standards in versions (IQA-053). */
@Path("/iqa-standards")
@Tag(name = "Monitoring")
class StandardsResource {

    private final StandardsService standards;

    StandardsResource(StandardsService standards) {
        this.standards = standards;
    }

    @GET
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaStandards",
            summary =
                    "Versions of the standards: a centre's own first, then what the product ships")
    public Paged<StandardsRow> list(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(description = "The centre: id or number.", example = "10001")
                    String centre,
            @Valid @BeanParam PageQuery page) {
        return standards.list(centre, page);
    }

    @GET
    @Path("/{standardsId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "getIqaStandards", summary = "A version of the standards")
    public StandardsView get(@RestPath UUID standardsId) {
        return standards.get(standardsId);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "publishIqaStandards",
            summary = "Publish the next version of a centre's standards",
            description =
                    "Records keep the version with which they were made. Open plans get a flag that they may need review.")
    public RestResponse<StandardsView> publish(
            @NotNull(message = "Send an object.") @Valid StandardsToPublish request) {
        var set = standards.publish(request);
        return RestResponse.ResponseBuilder.<StandardsView>created(
                        URI.create("/api/v1/iqa-standards/" + set.id()))
                .entity(set)
                .build();
    }
}
