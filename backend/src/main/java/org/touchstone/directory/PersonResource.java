package org.touchstone.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;
import org.touchstone.shared.web.Retires;

/** People, and machines that act like one. */
@Path("/people")
@Tag(name = "Directory")
class PersonResource {

    private final PersonService people;

    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({
        Roles.AO_ADMIN,
        Roles.PLATFORM_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listPeople",
            summary = "The people that the caller keeps",
            description = "By `email` exactly, anyone is found, so that nobody is added twice.")
    public Paged<PersonRow> list(@Valid @BeanParam PersonFilter filter) {
        return people.list(filter);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "addPerson",
            summary = "Put a person on record",
            description =
                    "The person's account is found at the first sign-in by the verified e-mail address.")
    public RestResponse<PersonView> add(
            @NotNull(message = "Send an object.") @Valid PersonToSave request) {
        return created(people.add(request));
    }

    @POST
    @Path("/machines")
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.PLATFORM_ADMIN})
    @Retires(
            deprecated = "2026-11-22",
            sunset = "2027-08-31",
            instead = "createMachineAccount: machine accounts come with credential and scopes.")
    @Operation(
            operationId = "addMachine",
            summary = "Put a service account on record that was made by hand",
            description = "It may do nothing until it is given a role.")
    public RestResponse<PersonView> addMachine(
            @NotNull(message = "Send an object.") @Valid MachineToAdd request) {
        return created(people.addMachine(request));
    }

    @GET
    @Path("/{personId}")
    @RolesAllowed({
        Roles.AO_ADMIN,
        Roles.PLATFORM_ADMIN,
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE
    })
    @Operation(operationId = "getPerson", summary = "A person")
    public PersonView get(@RestPath UUID personId) {
        return people.get(personId);
    }

    @PUT
    @Path("/{personId}")
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.PLATFORM_ADMIN})
    @Operation(operationId = "editPerson", summary = "Change a person's name or contact details")
    public PersonView edit(
            @RestPath UUID personId,
            @NotNull(message = "Send an object.") @Valid PersonToSave request) {
        return people.edit(personId, request);
    }

    private static RestResponse<PersonView> created(PersonView person) {
        return RestResponse.ResponseBuilder.<PersonView>created(
                        URI.create("/api/v1/people/" + person.id()))
                .entity(person)
                .build();
    }
}
