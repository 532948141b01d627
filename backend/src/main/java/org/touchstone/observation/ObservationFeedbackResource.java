package org.touchstone.observation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Feedback to assessors on observations of their own work (IQA-073). */
@Path("/observation-feedback")
@Tag(name = "Observation")
class ObservationFeedbackResource {

    private final ObservationService observations;

    ObservationFeedbackResource(ObservationService observations) {
        this.observations = observations;
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.PRACTITIONER, Roles.IQA, Roles.LEAD_IQA})
    @Operation(
            operationId = "listObservationFeedback",
            summary = "What was said of one's own work, the latest first")
    public Paged<ObservationView> list(
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only what was not acknowledged yet.",
                            example = "true")
                    boolean unacknowledged,
            @Valid @BeanParam PageQuery page) {
        return observations.told(unacknowledged, page);
    }

    @GET
    @Path("/{observationId}")
    @RolesAllowed({Roles.ASSESSOR, Roles.PRACTITIONER, Roles.IQA, Roles.LEAD_IQA})
    @Operation(operationId = "getObservationFeedback", summary = "What was said of one's own work")
    public ObservationView get(@RestPath UUID observationId) {
        return observations.told(observationId);
    }

    @POST
    @Path("/{observationId}/acknowledge")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.ASSESSOR, Roles.PRACTITIONER, Roles.IQA, Roles.LEAD_IQA})
    @Operation(operationId = "acknowledgeObservation", summary = "Take note of the feedback")
    public ObservationView acknowledge(@RestPath UUID observationId) {
        return observations.acknowledge(observationId);
    }
}
