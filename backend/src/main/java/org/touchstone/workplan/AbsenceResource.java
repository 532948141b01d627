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

/** Absences of a team and who covers meanwhile (IQA-069). */
@Path("/iqa-areas/{areaId}/absences")
@Tag(name = "IQA work plan")
class AbsenceResource {

    private final AbsenceService absences;

    AbsenceResource(AbsenceService absences) {
        this.absences = absences;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "listIqaAbsences",
            summary = "Absences of the team, the latest first",
            description = "Members of the team find their own.")
    public Paged<AbsenceRow> list(@RestPath UUID areaId, @Valid @BeanParam PageQuery page) {
        return absences.list(areaId, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "recordIqaAbsence",
            summary = "Record that a member is away, and who does what meanwhile",
            description =
                    "Covered activities that are due in this time are on the list of who covers them; it ends by itself. Who answers for them stays the same.")
    public RestResponse<AbsenceView> record(
            @RestPath UUID areaId,
            @NotNull(message = "Send an object.") @Valid AbsenceToSave request) {
        var absence = absences.record(areaId, request);
        return RestResponse.ResponseBuilder.<AbsenceView>created(
                        URI.create("/api/v1/iqa-areas/" + areaId + "/absences/" + absence.id()))
                .entity(absence)
                .build();
    }

    @GET
    @Path("/{absenceId}")
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "getIqaAbsence",
            summary = "An absence with its covers, and what nobody covers")
    public AbsenceView get(@RestPath UUID areaId, @RestPath UUID absenceId) {
        return absences.get(areaId, absenceId);
    }

    @PUT
    @Path("/{absenceId}")
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(operationId = "changeIqaAbsence", summary = "Change the days or the covers")
    public AbsenceView change(
            @RestPath UUID areaId,
            @RestPath UUID absenceId,
            @NotNull(message = "Send an object.") @Valid AbsenceToSave request) {
        return absences.change(areaId, absenceId, request);
    }
}
