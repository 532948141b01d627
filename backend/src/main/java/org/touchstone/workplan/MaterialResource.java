package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** What members need for the work (IQA-012). */
@Path("/iqa-work-plans/{planId}/materials")
@Tag(name = "IQA work plan")
class MaterialResource {

    private final ResourceService resources;

    MaterialResource(ResourceService resources) {
        this.resources = resources;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaMaterials",
            summary = "Materials by the day on which they are needed",
            description = "Members of the team find their own.")
    public Paged<MaterialView> list(
            @RestPath UUID planId,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Only those that are not available.", example = "true")
                    boolean gaps,
            @Valid @BeanParam PageQuery page) {
        return resources.materials(planId, gaps, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "addIqaMaterial",
            summary = "Name something that a member needs, as the lead or for oneself")
    public RestResponse<MaterialView> add(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid MaterialToSave request) {
        var material = resources.addMaterial(planId, request);
        return RestResponse.ResponseBuilder.<MaterialView>created(
                        URI.create(
                                "/api/v1/iqa-work-plans/" + planId + "/materials/" + material.id()))
                .entity(material)
                .build();
    }

    @GET
    @Path("/{materialId}")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "getIqaMaterial", summary = "A material")
    public MaterialView get(@RestPath UUID planId, @RestPath UUID materialId) {
        return resources.material(planId, materialId);
    }

    @PUT
    @Path("/{materialId}")
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "editIqaMaterial",
            summary = "Change a material",
            description = "Clears the agreement of both, unless only its being available changes.")
    public MaterialView edit(
            @RestPath UUID planId,
            @RestPath UUID materialId,
            @NotNull(message = "Send an object.") @Valid MaterialToSave request) {
        return resources.editMaterial(planId, materialId, request);
    }

    @POST
    @Path("/{materialId}/agree")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "agreeIqaMaterial", summary = "Agree to a material for one's own side")
    public MaterialView agree(@RestPath UUID planId, @RestPath UUID materialId) {
        return resources.agreeMaterial(planId, materialId);
    }
}
