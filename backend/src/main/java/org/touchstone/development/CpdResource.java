package org.touchstone.development;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.LocalDate;
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

/** Continuing professional development (IQA-076). */
@Path("/")
@Tag(
        name = "Professional development",
        description = "What the people of a centre do to develop in their work, against a target.")
class CpdResource {

    private final CpdService cpd;

    CpdResource(CpdService cpd) {
        this.cpd = cpd;
    }

    @GET
    @Path("cpd-entries")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "listCpdEntries",
            summary = "The log, the latest first; also as a file for an external visit",
            description = "Leads and the head of centre find everybody's, others their own.")
    public Paged<EntryView> list(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only of this person.") UUID person,
            @RestQuery @Parameter(description = "Only from this day on.", example = "2026-09-01")
                    LocalDate from,
            @Valid @BeanParam PageQuery page) {
        return cpd.list(centre, person, from, page);
    }

    @POST
    @Path("cpd-entries")
    @Idempotent
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(operationId = "addCpdEntry", summary = "Log something that one did")
    public RestResponse<EntryView> add(
            @NotNull(message = "Send an object.") @Valid EntryToSave request) {
        var entry = cpd.add(request);
        return RestResponse.ResponseBuilder.<EntryView>created(
                        URI.create("/api/v1/cpd-entries/" + entry.id()))
                .entity(entry)
                .build();
    }

    @GET
    @Path("cpd-entries/{entryId}")
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(operationId = "getCpdEntry", summary = "An entry of the log")
    public EntryView get(@RestPath UUID entryId) {
        return cpd.get(entryId);
    }

    @PUT
    @Path("cpd-entries/{entryId}")
    @IfMatchRequired
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "editCpdEntry",
            summary = "Describe one's own entry otherwise, until it is verified")
    public EntryView edit(
            @RestPath UUID entryId,
            @NotNull(message = "Send an object.") @Valid EntryToSave request) {
        return cpd.edit(entryId, request);
    }

    @POST
    @Path("cpd-entries/{entryId}/verify")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "verifyCpdEntry",
            summary = "Verify what somebody else logged",
            description = "It stays as it is from then on.")
    public EntryView verify(@RestPath UUID entryId) {
        return cpd.verify(entryId);
    }

    @GET
    @Path("cpd-standings")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.HEAD_OF_CENTRE,
        Roles.LEAD_IQA,
        Roles.IQA,
        Roles.ASSESSOR,
        Roles.PRACTITIONER
    })
    @Operation(
            operationId = "listCpdStandings",
            summary = "Target, logged and outstanding hours of a year, by name",
            description =
                    "The target is of the role, scaled to the fraction of a post. Leads and the head of centre find everybody's, others their own.")
    public Paged<StandingRow> standings(
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only of this person.") UUID person,
            @RestQuery
                    @Parameter(
                            description = "A day of the year that is asked for; today if absent.",
                            example = "2026-11-16")
                    LocalDate on,
            @Valid @BeanParam PageQuery page) {
        return cpd.standings(centre, person, on, page);
    }

    @PUT
    @Path("cpd-fractions/{personId}")
    @RolesAllowed({Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "setCpdFraction",
            summary = "Say how much of a full post somebody holds",
            description = "Their target is scaled to it.")
    public StandingRow setFraction(
            @RestPath UUID personId,
            @RestQuery
                    @NotBlank(message = "Name the centre.")
                    @Parameter(
                            description = "Id or number of the centre.",
                            required = true,
                            example = "10001")
                    String centre,
            @NotNull(message = "Send an object.") @Valid FractionToSet request) {
        return cpd.setFraction(personId, centre, request);
    }
}
