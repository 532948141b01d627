package org.touchstone.enrolment;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.MachineScope;
import org.touchstone.shared.security.OpenToMachines;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Centres under schemes: what they are approved for, and who is registered. */
@Path("/enrolments")
@Tag(
        name = "Enrolment",
        description =
                "A centre under a scheme: programmes, staff, registrations, approvals, scope.")
class EnrolmentResource {

    private final EnrolmentService enrolments;
    private final ApprovalService approvals;
    private final RegistrationService registrations;

    EnrolmentResource(
            EnrolmentService enrolments,
            ApprovalService approvals,
            RegistrationService registrations) {
        this.enrolments = enrolments;
        this.approvals = approvals;
        this.registrations = registrations;
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
    @Operation(operationId = "listEnrolments", summary = "The enrolments that the caller sees")
    public Paged<EnrolmentRow> list(
            @RestQuery
                    @Parameter(description = "Only this centre: id or number.", example = "10001")
                    String centre,
            @RestQuery @Parameter(description = "Only this scheme.", example = "pearson-qmr")
                    String scheme,
            @Valid @BeanParam PageQuery page) {
        return enrolments.list(centre, scheme, page);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "enrolCentre", summary = "Bring a centre under a scheme")
    public RestResponse<EnrolmentRow> enrol(
            @NotNull(message = "Send an object.") @Valid CentreToEnrol request) {
        var enrolment = enrolments.enrol(request);
        return RestResponse.ResponseBuilder.<EnrolmentRow>created(
                        URI.create("/api/v1/enrolments/" + enrolment.id()))
                .entity(enrolment)
                .build();
    }

    @GET
    @Path("/{enrolmentId}")
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
    @Operation(operationId = "getEnrolment", summary = "An enrolment")
    public EnrolmentRow get(@RestPath UUID enrolmentId) {
        return enrolments.get(enrolmentId);
    }

    @GET
    @Path("/{enrolmentId}/approvals")
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
    @Operation(
            operationId = "listApprovals",
            summary = "The qualifications that the centre is approved for",
            description = "Complete in one answer.")
    public Paged<ApprovalView> approvals(@RestPath UUID enrolmentId) {
        return approvals.list(enrolmentId);
    }

    @POST
    @Path("/{enrolmentId}/approvals")
    @Idempotent
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "addApproval", summary = "Record the approval of a qualification")
    public RestResponse<ApprovalView> addApproval(
            @RestPath UUID enrolmentId,
            @NotNull(message = "Send an object.") @Valid ApprovalToAdd request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, approvals.add(enrolmentId, request));
    }

    @PUT
    @Path("/{enrolmentId}/approvals/{approvalId}")
    @IfMatchRequired
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(operationId = "editApproval", summary = "Change or end an approval")
    public ApprovalView editApproval(
            @RestPath UUID enrolmentId,
            @RestPath UUID approvalId,
            @NotNull(message = "Send an object.") @Valid ApprovalToEdit request) {
        return approvals.edit(enrolmentId, approvalId, request);
    }

    @GET
    @Path("/{enrolmentId}/recognition")
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
    @Operation(
            operationId = "getRecognition",
            summary = "The recognition of the centre and the terms it agreed to")
    public RecognitionView recognition(@RestPath UUID enrolmentId) {
        return approvals.recognition(enrolmentId);
    }

    @PUT
    @Path("/{enrolmentId}/recognition")
    @RolesAllowed(Roles.AO_ADMIN)
    @Operation(
            operationId = "recordRecognition",
            summary = "Record the recognition of the centre",
            description = "The first time there is no version to send; from then on there is.")
    public RecognitionView recordRecognition(
            @RestPath UUID enrolmentId,
            @NotNull(message = "Send an object.") @Valid RecognitionToRecord request) {
        return approvals.recognise(enrolmentId, request);
    }

    @GET
    @Path("/{enrolmentId}/registrations")
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
    @OpenToMachines(MachineScope.REGISTRATIONS_READ)
    @Operation(
            operationId = "getRegistrations",
            summary =
                    "The latest snapshot of registrations, each line with what the scheme makes of it")
    public RegistrationsView registrations(@RestPath UUID enrolmentId) {
        return registrations.latest(enrolmentId);
    }

    @PUT
    @Path("/{enrolmentId}/registrations")
    @RolesAllowed({Roles.AO_ADMIN, Roles.CENTRE_CONTACT, Roles.MIS_CLIENT})
    @OpenToMachines(MachineScope.REGISTRATIONS_WRITE)
    @Operation(
            operationId = "replaceRegistrations",
            summary = "Send a snapshot of registrations",
            description =
                    "Active registrations on that day: registered, not completed, not withdrawn. A snapshot of the same day"
                            + " is replaced as a whole; no version is asked for, since the sender's system holds the truth."
                            + " Answers whether the centre is in scope from now on, and why.")
    public ScopeView replaceRegistrations(
            @RestPath UUID enrolmentId,
            @NotNull(message = "Send an object.") @Valid RegistrationsToReplace request) {
        return registrations.replace(enrolmentId, request);
    }
}
