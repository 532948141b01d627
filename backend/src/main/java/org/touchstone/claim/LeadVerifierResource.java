package org.touchstone.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.ChangesQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Lead internal verifiers (QMR-238 to QMR-246, QMR-302). */
@Path("/lead-verifiers")
@Tag(name = "Claim")
class LeadVerifierResource {

    private final LeadVerifierService verifiers;

    LeadVerifierResource(LeadVerifierService verifiers) {
        this.verifiers = verifiers;
    }

    @GET
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
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
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.VERIFIERS_READ)
    @Operation(
            operationId = "listLeadVerifiers",
            summary = "Lead internal verifiers with what has to be seen to",
            description =
                    "Those in the post, and those who left while the area is still released by them.")
    public Paged<LeadVerifierView> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @RestQuery
                    @Size(max = 120, message = "A subject area has at most {max} characters.")
                    @Parameter(description = "Only this principal subject area.", example = "Sport")
                    String subject,
            @RestQuery @Parameter(description = "With everyone who ever held it.", example = "true")
                    Boolean former,
            @Valid @BeanParam ChangesQuery page) {
        return verifiers.list(centre, subject, former, page);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.VERIFIERS_WRITE)
    @Operation(
            operationId = "registerLeadVerifier",
            summary = "Register a lead internal verifier for a principal subject area",
            description = "One at a time for each subject area of a centre.")
    public RestResponse<LeadVerifierView> register(
            @NotNull(message = "Send an object.") @Valid LeadVerifierToRegister request) {
        var verifier = verifiers.register(request);
        return RestResponse.ResponseBuilder.<LeadVerifierView>created(
                        URI.create("/api/v1/lead-verifiers/" + verifier.id()))
                .entity(verifier)
                .build();
    }

    @GET
    @Path("/{verifierId}")
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
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER,
        Roles.MIS_CLIENT
    })
    @OpenToMachines(MachineScope.VERIFIERS_READ)
    @Operation(operationId = "getLeadVerifier", summary = "A lead internal verifier")
    public LeadVerifierView get(@RestPath UUID verifierId) {
        return verifiers.get(verifierId);
    }

    @PUT
    @Path("/{verifierId}")
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.VERIFIERS_WRITE)
    @Operation(
            operationId = "coverLeadVerifier",
            summary = "Say who stands in, who follows, and what was declared")
    public LeadVerifierView cover(
            @RestPath UUID verifierId,
            @NotNull(message = "Send an object.") @Valid LeadVerifierCover request) {
        return verifiers.cover(verifierId, request);
    }

    @POST
    @Path("/{verifierId}/accredit")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.QUALITY_MANAGER, Roles.AO_ADMIN})
    @Operation(
            operationId = "accreditLeadVerifier",
            summary = "Record the accreditation by online standardisation",
            description = "By the awarding organisation: nobody releases an area for themselves.")
    public LeadVerifierView accredit(
            @RestPath UUID verifierId, @NotNull(message = "Send an object.") @Valid OnDay request) {
        return verifiers.accredit(verifierId, request);
    }

    @POST
    @Path("/{verifierId}/confirm")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.VERIFIERS_WRITE)
    @Operation(
            operationId = "confirmLeadVerifier",
            summary = "Confirm the post for the current cycle")
    public LeadVerifierView confirm(@RestPath UUID verifierId) {
        return verifiers.confirm(verifierId);
    }

    @POST
    @Path("/{verifierId}/leave")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.VERIFIERS_WRITE)
    @Operation(
            operationId = "endLeadVerifier",
            summary = "End the post on a day",
            description =
                    "An area released by accreditation stays released until the cycle ends; a replacement is asked for.")
    public LeadVerifierView leave(
            @RestPath UUID verifierId, @NotNull(message = "Send an object.") @Valid OnDay request) {
        return verifiers.leave(verifierId, request);
    }

    @GET
    @Path("/{verifierId}/records")
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
        Roles.LEAD_IQA,
        Roles.CENTRE_MANAGER
    })
    @Operation(
            operationId = "listVerifierDuties",
            summary = "What the lead internal verifier did for the standard inside the centre")
    public Paged<VerifierDutyView> records(
            @RestPath UUID verifierId, @Valid @BeanParam PageQuery page) {
        return verifiers.records(verifierId, page);
    }

    @POST
    @Path("/{verifierId}/records")
    @Idempotent
    @RolesAllowed({Roles.CENTRE_CONTACT, Roles.HEAD_OF_CENTRE, Roles.LEAD_IQA})
    @Operation(
            operationId = "recordVerifierDuty",
            summary = "Record a standardisation, a training or a meeting")
    public RestResponse<VerifierDutyView> record(
            @RestPath UUID verifierId,
            @NotNull(message = "Send an object.") @Valid VerifierDutyToRecord request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, verifiers.record(verifierId, request));
    }
}
