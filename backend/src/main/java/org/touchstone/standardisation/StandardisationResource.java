package org.touchstone.standardisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Standardisation events of a centre (IQA-074). */
@Path("/standardisation-events")
@Tag(
        name = "Standardisation",
        description =
                "How the people of a centre compare their judgement: events, minutes, who has to catch up.")
class StandardisationResource {

    private final StandardisationService events;

    StandardisationResource(StandardisationService events) {
        this.events = events;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR
    })
    @Operation(
            operationId = "listStandardisationEvents",
            summary = "Standardisation events, the latest first")
    public Paged<EventRow> list(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only for this programme.") UUID programme,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only those in which one has a part.",
                            example = "true")
                    boolean mine,
            @Valid @BeanParam PageQuery page) {
        return events.list(centre, programme, mine, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "planStandardisationEvent", summary = "Plan a standardisation event")
    public RestResponse<EventView> plan(
            @NotNull(message = "Send an object.") @Valid EventToPlan request) {
        var event = events.plan(request);
        return RestResponse.ResponseBuilder.<EventView>created(
                        URI.create("/api/v1/standardisation-events/" + event.id()))
                .entity(event)
                .build();
    }

    @GET
    @Path("/catch-up")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.CENTRE_MANAGER, Roles.LEAD_IQA})
    @Operation(
            operationId = "listStandardisationCatchUps",
            summary = "Who was at no event of their programme for a year, by name",
            description = "Who delivers the programme, and who quality-assures it.")
    public Paged<CatchUpRow> catchUp(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only for this programme.") UUID programme,
            @RestQuery @Parameter(description = "Only for the programmes of this area.") UUID area,
            @Valid @BeanParam PageQuery page) {
        return events.catchUp(centre, programme, area, page);
    }

    @GET
    @Path("/{eventId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR
    })
    @Operation(
            operationId = "getStandardisationEvent",
            summary = "A standardisation event with its minutes")
    public EventView get(@RestPath UUID eventId) {
        return events.get(eventId);
    }

    @PUT
    @Path("/{eventId}")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "editStandardisationEvent", summary = "Plan an event otherwise")
    public EventView edit(
            @RestPath UUID eventId,
            @NotNull(message = "Send an object.") @Valid EventToPlan request) {
        return events.edit(eventId, request);
    }

    @POST
    @Path("/{eventId}/minute")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "minuteStandardisationEvent",
            summary = "Minute an event that was held",
            description =
                    "Who was there, who sent apologies, what was decided. Actions go to their owners; who minutes the event accepts them.")
    public EventView minute(
            @RestPath UUID eventId,
            @NotNull(message = "Send an object.") @Valid EventToMinute request) {
        return events.minute(eventId, request);
    }

    @POST
    @Path("/{eventId}/cancel")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "cancelStandardisationEvent", summary = "Cancel an event")
    public EventView cancel(
            @RestPath UUID eventId,
            @NotNull(message = "Send an object.") @Valid EventToCancel request) {
        return events.cancel(eventId, request);
    }
}
