package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.LocalDate;
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

/** Areas of responsibility for internal quality assurance (IQA-001). */
@Path("/iqa-areas")
@Tag(name = "IQA work plan")
class AreaResource {

    private final AreaService areas;

    AreaResource(AreaService areas) {
        this.areas = areas;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaAreas",
            summary = "Areas of responsibility, by name",
            description = "A member of a team finds the areas in whose team they are or were.")
    public Paged<AreaRow> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @Valid @BeanParam PageQuery page) {
        return areas.list(centre, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(operationId = "addIqaArea", summary = "Set an area of responsibility up")
    public RestResponse<AreaView> add(
            @NotNull(message = "Send an object.") @Valid AreaToSave request) {
        var area = areas.add(request);
        return RestResponse.ResponseBuilder.<AreaView>created(
                        URI.create("/api/v1/iqa-areas/" + area.id()))
                .entity(area)
                .build();
    }

    @GET
    @Path("/{areaId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "getIqaArea", summary = "An area with everyone who leads or led it")
    public AreaView get(
            @RestPath UUID areaId,
            @RestQuery
                    @Parameter(
                            description = "Who leads on that day; today if absent.",
                            example = "2026-09-01")
                    LocalDate on) {
        return areas.get(areaId, on);
    }

    @GET
    @Path("/{areaId}/choices")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "getIqaAreaChoices",
            summary = "Whom and what the plans and the team of an area can name",
            description = "The staff of the centre and the ways of monitoring.")
    public AreaChoicesView choices(@RestPath UUID areaId) {
        return areas.choices(areaId);
    }

    @PUT
    @Path("/{areaId}")
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "editIqaArea",
            summary = "Change name, days, sites or programmes of an area")
    public AreaView edit(
            @RestPath UUID areaId,
            @NotNull(message = "Send an object.") @Valid AreaToSave request) {
        return areas.edit(areaId, request);
    }

    @POST
    @Path("/{areaId}/name-lead")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE})
    @Operation(
            operationId = "nameIqaLead",
            summary = "Name who leads the area from a day on",
            description =
                    "Whoever leads so far leads up to the day before. One person leads at any time.")
    public AreaView nameLead(
            @RestPath UUID areaId,
            @NotNull(message = "Send an object.") @Valid LeadToName request) {
        return areas.nameLead(areaId, request);
    }
}
