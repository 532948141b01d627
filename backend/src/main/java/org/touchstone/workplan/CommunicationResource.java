package org.touchstone.workplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.paging.XlsxLists;
import org.touchstone.shared.security.Roles;
import org.touchstone.shared.web.IfMatchRequired;

/** Who was given a version and who took note (IQA-005, IQA-067). */
@Path("/iqa-work-plans/{planId}/versions/{versionId}")
@Tag(name = "IQA work plan")
class CommunicationResource {

    private final CommunicationService communication;

    CommunicationResource(CommunicationService communication) {
        this.communication = communication;
    }

    @GET
    @Path("/notices")
    @Produces({"application/json", "text/csv", XlsxLists.TYPE})
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(
            operationId = "listIqaPlanNotices",
            summary = "Who was given the version, and who took note",
            description = "Members of the team find their own.")
    public Paged<PlanNoticeView> list(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only those who have not taken note.",
                            example = "true")
                    boolean open,
            @Valid @BeanParam PageQuery page) {
        return communication.list(planId, versionId, open, page);
    }

    @GET
    @Path("/notices/{noticeId}")
    @RolesAllowed({
        Roles.CENTRE_CONTACT,
        Roles.HEAD_OF_CENTRE,
        Roles.CENTRE_MANAGER,
        Roles.LEAD_IQA,
        Roles.IQA
    })
    @Operation(operationId = "getIqaPlanNotice", summary = "That somebody was given the version")
    public PlanNoticeView get(
            @RestPath UUID planId, @RestPath UUID versionId, @RestPath UUID noticeId) {
        return communication.get(planId, versionId, noticeId);
    }

    @POST
    @Path("/notices/{noticeId}/read")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(operationId = "readIqaPlanNotice", summary = "Say that one opened the version")
    public PlanNoticeView read(
            @RestPath UUID planId, @RestPath UUID versionId, @RestPath UUID noticeId) {
        return communication.read(planId, versionId, noticeId);
    }

    @POST
    @Path("/notices/{noticeId}/acknowledge")
    @Idempotent
    @RolesAllowed({Roles.LEAD_IQA, Roles.IQA})
    @Operation(
            operationId = "acknowledgeIqaPlanVersion",
            summary = "Acknowledge that one was told",
            description = "It does not mean agreement.")
    public PlanNoticeView acknowledge(
            @RestPath UUID planId, @RestPath UUID versionId, @RestPath UUID noticeId) {
        return communication.acknowledge(planId, versionId, noticeId);
    }

    @POST
    @Path("/notices/{noticeId}/remind")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "remindOfIqaPlanVersion",
            summary = "Remind somebody to take note, now")
    public PlanNoticeView remind(
            @RestPath UUID planId, @RestPath UUID versionId, @RestPath UUID noticeId) {
        return communication.remind(planId, versionId, noticeId);
    }

    @POST
    @Path("/briefings")
    @Idempotent
    @RolesAllowed(Roles.LEAD_IQA)
    @Operation(
            operationId = "recordIqaBriefing",
            summary = "Record a briefing on the version",
            description = "Counts as read for those who were there, not as acknowledged.")
    public void brief(
            @RestPath UUID planId,
            @RestPath UUID versionId,
            @NotNull(message = "Send an object.") @Valid BriefingToRecord request) {
        communication.brief(planId, versionId, request);
    }
}
