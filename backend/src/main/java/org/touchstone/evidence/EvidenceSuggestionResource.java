package org.touchstone.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.security.Roles;

/** What the guide suggests as evidence (QMR-154). */
@Path("/visits/{visitId}/evidence-suggestions")
@Tag(name = "Evidence")
class EvidenceSuggestionResource {

    private final EvidenceReading reading;

    EvidenceSuggestionResource(EvidenceReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.PRINCIPAL_REVIEWER,
        Roles.QUALITY_MANAGER,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.PRACTITIONER,
        Roles.EXAMS_OFFICER
    })
    @Operation(
            operationId = "suggestEvidence",
            summary = "What the guide suggests as evidence for a measure",
            description = "Suggestions only; own types are as good (QMR-154).")
    public Suggestions suggestions(
            @RestPath UUID visitId,
            @RestQuery @Parameter(description = "For this measure only.", example = "QO.3.4")
                    String measure) {
        return reading.suggestions(visitId, measure);
    }
}
