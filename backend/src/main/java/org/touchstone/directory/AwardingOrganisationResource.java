package org.touchstone.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;

/** The awarding organisations of this installation. */
@Path("/awarding-organisations")
@Tag(name = "Directory")
class AwardingOrganisationResource {

    private final PersonService people;

    AwardingOrganisationResource(PersonService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({Roles.AO_ADMIN, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "listAwardingOrganisations",
            summary = "The awarding organisations that the caller sees")
    public Paged<AwardingOrganisationRow> list(@Valid @BeanParam PageQuery page) {
        return people.organisations(page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "addAwardingOrganisation",
            summary = "Put an awarding organisation on record")
    public RestResponse<AwardingOrganisationRow> add(
            @NotNull(message = "Send an object.") @Valid AwardingOrganisationToAdd request) {
        return RestResponse.status(RestResponse.Status.CREATED, people.addOrganisation(request));
    }
}
