package org.touchstone.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** The check list of a programme with external assessment (QMR-251). */
@Path("/programmes/{programmeId}/external-assessment")
@Tag(name = "Enrolment")
class ExternalChecklistResource {

    private final ExternalChecklistService checklists;

    ExternalChecklistResource(ExternalChecklistService checklists) {
        this.checklists = checklists;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.SENIOR_REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.TEAM_LEADER,
        Roles.QUALITY_MANAGER,
        Roles.ADVISER,
        Roles.AO_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "getExternalAssessmentCheckList",
            summary = "What is in place for the external assessment of a programme",
            description =
                    "Of this academic year, or of the next one when it is near. `applicable` is false for a programme without external"
                            + " assessment.")
    public ExternalChecklistView get(@RestPath UUID programmeId) {
        return checklists.get(programmeId);
    }

    @PUT
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.EXAMS_OFFICER})
    @Operation(
            operationId = "saveExternalAssessmentCheckList",
            summary = "Say what is in place for the external assessment of a programme")
    public ExternalChecklistView save(
            @RestPath UUID programmeId,
            @NotNull(message = "Send an object.") @Valid ExternalChecklistToSave request) {
        return checklists.save(programmeId, request);
    }
}
