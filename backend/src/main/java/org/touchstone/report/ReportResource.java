package org.touchstone.report;

import static org.touchstone.shared.security.Roles.ADVISER;
import static org.touchstone.shared.security.Roles.AO_ADMIN;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.CENTRE_MANAGER;
import static org.touchstone.shared.security.Roles.EXAMS_OFFICER;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.PRACTITIONER;
import static org.touchstone.shared.security.Roles.PRINCIPAL_REVIEWER;
import static org.touchstone.shared.security.Roles.QUALITY_MANAGER;
import static org.touchstone.shared.security.Roles.REVIEWER;
import static org.touchstone.shared.security.Roles.SENIOR_REVIEWER;
import static org.touchstone.shared.security.Roles.TEAM_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.Problem;
import org.touchstone.shared.web.IfMatchRequired;

/** Reports of visits. */
@Path("/reports")
@Tag(
        name = "Report",
        description = "The report of a visit: draft, what is missing, versions, publication, PDF.")
class ReportResource {

    private final ReportReading reading;
    private final ReportService reports;
    private final ReportConversation conversation;
    private final ReportPdf pdf;

    ReportResource(
            ReportReading reading,
            ReportService reports,
            ReportConversation conversation,
            ReportPdf pdf) {
        this.reading = reading;
        this.reports = reports;
        this.conversation = conversation;
        this.pdf = pdf;
    }

    @GET
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        PRACTITIONER,
        EXAMS_OFFICER,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "listReports",
            summary = "Reports, latest due first; for a centre the published ones")
    public Paged<ReportRow> list(
            @BeanParam PageQuery page,
            @RestQuery UUID visit,
            @RestQuery List<ReportState> state,
            @RestQuery Boolean overdue) {
        return reading.list(page, visit, state, overdue);
    }

    @GET
    @Path("{reportId}")
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        PRACTITIONER,
        EXAMS_OFFICER,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "getReport",
            summary = "Read a report",
            description =
                    "The awarding organisation reads the draft and every version; the centre what was published.")
    public ReportView get(@RestPath UUID reportId, @RestQuery("version") Integer version) {
        return reading.read(reportId, version);
    }

    @GET
    @Path("{reportId}/pdf")
    @Produces("application/pdf")
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        PRACTITIONER,
        EXAMS_OFFICER,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "getReportAsPdf",
            summary = "Read a report as PDF; a draft carries a watermark")
    @APIResponse(responseCode = "200", description = "The report.")
    public RestResponse<byte[]> print(
            @RestPath UUID reportId, @RestQuery("version") Integer version) {
        var report = reading.read(reportId, version);
        return RestResponse.ResponseBuilder.ok(pdf.of(report))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"report-"
                                + report.content().visitReference()
                                + ".pdf\"")
                .build();
    }

    @GET
    @Path("{reportId}/missing")
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        AO_ADMIN
    })
    @Operation(
            operationId = "getWhatReportIsMissing",
            summary = "What is missing before the report can be handed in",
            description = "The same list that handing in would be refused with.")
    public Missing missing(@RestPath UUID reportId) {
        return new Missing(
                reports.missing(reportId).stream()
                        .map(v -> new Problem.Issue(v.pointer(), v.code().name(), v.message()))
                        .toList());
    }

    @GET
    @Path("{reportId}/comparison")
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        ADVISER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "compareReport",
            summary = "The centre's judgements of this and earlier cycles side by side")
    public ComparisonView compare(@RestPath UUID reportId) {
        return reading.compare(reportId);
    }

    @PUT
    @Path("{reportId}/summary")
    @IfMatchRequired
    @RolesAllowed(REVIEWER)
    @Operation(
            operationId = "summariseReport",
            summary = "Write the reviewer's overall words into the draft")
    public ReportView summarise(
            @RestPath UUID reportId,
            @NotNull(message = "Send an object.") @Valid ReportRequests.SummariseReport request) {
        return reports.summarise(reportId, request);
    }

    @POST
    @Path("{reportId}/submit")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(REVIEWER)
    @Operation(
            operationId = "submitReport",
            summary = "Hand the report in",
            description =
                    "Publishes it in the same step, unless a certification-linked objective is at the lowest level: then it"
                            + " goes to scrutiny and the centre sees nothing until that is decided.")
    public ReportView submit(
            @RestPath UUID reportId,
            @NotNull(message = "Send an object.") @Valid ReportRequests.SubmitReport request) {
        return reports.submit(reportId, request);
    }

    @POST
    @Path("{reportId}/grant-reader")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "grantReportReader",
            summary = "Let a colleague read the published report")
    public ReportView grant(
            @RestPath UUID reportId,
            @NotNull(message = "Send an object.") @Valid ReportRequests.GrantReader request) {
        return conversation.grant(reportId, request);
    }

    @GET
    @Path("{reportId}/comments")
    @RolesAllowed({
        REVIEWER,
        SENIOR_REVIEWER,
        PRINCIPAL_REVIEWER,
        TEAM_LEADER,
        QUALITY_MANAGER,
        AO_ADMIN,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE
    })
    @Operation(
            operationId = "listReportComments",
            summary = "What was said about the report, oldest first")
    public Paged<ReportCommentView> comments(@RestPath UUID reportId, @BeanParam PageQuery page) {
        return conversation.list(reportId, page);
    }

    @POST
    @Path("{reportId}/comments")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "commentOnReport",
            summary = "Comment on the published report as the centre")
    public ReportCommentView comment(
            @RestPath UUID reportId,
            @NotNull(message = "Send an object.") @Valid ReportRequests.Comment request) {
        return conversation.comment(reportId, request.text());
    }

    @POST
    @Path("{reportId}/moderation-notes")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(PRINCIPAL_REVIEWER)
    @Operation(
            operationId = "moderateReport",
            summary = "Note something for moderation, hidden from the centre")
    public ReportCommentView moderate(
            @RestPath UUID reportId,
            @NotNull(message = "Send an object.") @Valid ReportRequests.Comment request) {
        return conversation.moderate(reportId, request.text());
    }

    /** What is missing; empty when the report can be handed in. */
    @Schema(name = "MissingInReport")
    record Missing(@Schema(required = true) List<Problem.Issue> missing) {}
}
