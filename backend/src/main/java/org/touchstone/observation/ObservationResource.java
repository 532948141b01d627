package org.touchstone.observation;

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

/** Observations of assessors under a plan (IQA-073). */
@Path("/iqa-work-plans/{planId}/observations")
@Tag(
        name = "Observation",
        description = "Assessors observed at work: planned, recorded, told, and who is due.")
class ObservationResource {

    private final ObservationService observations;

    ObservationResource(ObservationService observations) {
        this.observations = observations;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA, Roles.HEAD_OF_CENTRE, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "listObservations",
            summary = "Observations of a plan, by day",
            description =
                    "Feedback shows to the observer, the lead, the head of centre and the assessor.")
    public Paged<ObservationView> list(
            @RestPath UUID planId,
            @BeanParam ObservationFilter filter,
            @Valid @BeanParam PageQuery page) {
        return observations.list(planId, filter, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "planObservation", summary = "Plan an observation")
    public RestResponse<ObservationView> plan(
            @RestPath UUID planId,
            @NotNull(message = "Send an object.") @Valid ObservationToPlan request) {
        var observation = observations.plan(planId, request);
        return RestResponse.ResponseBuilder.<ObservationView>created(
                        URI.create(
                                "/api/v1/iqa-work-plans/"
                                        + planId
                                        + "/observations/"
                                        + observation.id()))
                .entity(observation)
                .build();
    }

    @GET
    @Path("/{observationId}")
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA, Roles.HEAD_OF_CENTRE, Roles.CENTRE_CONTACT})
    @Operation(operationId = "getObservation", summary = "An observation")
    public ObservationView get(@RestPath UUID planId, @RestPath UUID observationId) {
        return observations.get(planId, observationId);
    }

    @PUT
    @Path("/{observationId}")
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "saveObservation",
            summary = "Keep what was written so far",
            description = "By the observer. Nothing has to be complete.")
    public ObservationView save(
            @RestPath UUID planId,
            @RestPath UUID observationId,
            @NotNull(message = "Send an object.") @Valid ObservationToSave request) {
        return observations.save(planId, observationId, request);
    }

    @POST
    @Path("/{observationId}/record")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "recordObservation",
            summary = "Sign the observation",
            description = "All that is missing is listed at once. The assessor is told.")
    public ObservationView record(
            @RestPath UUID planId,
            @RestPath UUID observationId,
            @NotNull(message = "Send an object.") @Valid ObservationToRecord request) {
        return observations.record(planId, observationId, request);
    }

    @POST
    @Path("/{observationId}/cancel")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "cancelObservation", summary = "Cancel an observation, and say why")
    public ObservationView cancel(
            @RestPath UUID planId,
            @RestPath UUID observationId,
            @NotNull(message = "Send an object.") @Valid ReasonToGive request) {
        return observations.cancel(planId, observationId, request);
    }
}
