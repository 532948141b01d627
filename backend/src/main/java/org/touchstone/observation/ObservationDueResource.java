package org.touchstone.observation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;

/** Who has to be observed, and by when (IQA-073). */
@Path("/iqa-work-plans/{planId}/observations-due")
@Tag(name = "Observation")
class ObservationDueResource {

    private final ObservationService observations;

    ObservationDueResource(ObservationService observations) {
        this.observations = observations;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA, Roles.HEAD_OF_CENTRE, Roles.CENTRE_CONTACT})
    @Operation(
            operationId = "listObservationsDue",
            summary = "Every active assessor and by when they are observed, by name",
            description =
                    "Each once in the period of the plan; who is rated red, or not rated yet, within the first quarter.")
    public Paged<ObservationDue> list(
            @RestPath UUID planId,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Only who is overdue.", example = "true")
                    boolean overdue,
            @Valid @BeanParam PageQuery page) {
        return observations.due(planId, overdue, page);
    }
}
