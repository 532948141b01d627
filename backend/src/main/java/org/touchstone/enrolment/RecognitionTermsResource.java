package org.touchstone.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;

/** The terms on which centres are recognised (QMR-039). */
@Path("/recognition-terms")
@Tag(name = "Enrolment")
class RecognitionTermsResource {

    private final CatalogueService catalogue;

    RecognitionTermsResource(CatalogueService catalogue) {
        this.catalogue = catalogue;
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
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(operationId = "listRecognitionTerms", summary = "The editions of the terms")
    public Paged<RecognitionTermsView> list(@Valid @BeanParam PageQuery page) {
        return catalogue.terms(page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "addRecognitionTerms", summary = "Publish an edition of the terms")
    public RestResponse<RecognitionTermsView> add(
            @NotNull(message = "Send an object.") @Valid RecognitionTermsToAdd request) {
        var terms = catalogue.addTerms(request);
        return RestResponse.ResponseBuilder.<RecognitionTermsView>created(
                        URI.create("/api/v1/recognition-terms/" + terms.id()))
                .entity(terms)
                .build();
    }

    @GET
    @Path("/{termsId}")
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
        Roles.EXAMS_OFFICER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.CENTRE_READ)
    @Operation(operationId = "getRecognitionTerms", summary = "An edition of the terms in full")
    public RecognitionTermsView get(@RestPath UUID termsId) {
        return catalogue.terms(termsId);
    }
}
