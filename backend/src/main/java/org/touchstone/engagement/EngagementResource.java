package org.touchstone.engagement;

import static org.touchstone.shared.security.Roles.ADVISER;
import static org.touchstone.shared.security.Roles.AO_ADMIN;
import static org.touchstone.shared.security.Roles.ASSESSOR;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.CENTRE_MANAGER;
import static org.touchstone.shared.security.Roles.EXAMS_OFFICER;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.IQA;
import static org.touchstone.shared.security.Roles.LEAD_IQA;
import static org.touchstone.shared.security.Roles.PRACTITIONER;
import static org.touchstone.shared.security.Roles.PRINCIPAL_REVIEWER;
import static org.touchstone.shared.security.Roles.QUALITY_MANAGER;
import static org.touchstone.shared.security.Roles.REVIEWER;
import static org.touchstone.shared.security.Roles.SENIOR_REVIEWER;
import static org.touchstone.shared.security.Roles.TEAM_LEADER;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.touchstone.shared.idempotency.Idempotent;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.web.IfMatchRequired;

/** Engagement documents: read, share, sign, hand in. Sections: {@link SectionResource}. */
@Path("/engagement-documents")
@Tag(
        name = "Engagement",
        description = "What a centre hands in before a visit, declared and signed by its head.")
class EngagementResource {

    private final EngagementReader reader;
    private final EngagementService service;
    private final EngagementSharing sharing;
    private final EngagementSigning signing;
    private final ApprovalComparison comparison;
    private final EngagementPdf pdf;
    private final CurrentVertxRequest http;

    EngagementResource(
            EngagementReader reader,
            EngagementService service,
            EngagementSharing sharing,
            EngagementSigning signing,
            ApprovalComparison comparison,
            EngagementPdf pdf,
            CurrentVertxRequest http) {
        this.reader = reader;
        this.service = service;
        this.sharing = sharing;
        this.signing = signing;
        this.comparison = comparison;
        this.pdf = pdf;
        this.http = http;
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
        LEAD_IQA,
        IQA,
        ASSESSOR,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "listEngagementDocuments",
            summary = "The engagement documents you may read, newest cycle first")
    public Paged<EngagementDocumentRow> list(
            @RestQuery UUID visit,
            @RestQuery List<EngagementState> state,
            @BeanParam @Valid PageQuery page) {
        return reader.list(visit, state, page);
    }

    @GET
    @Path("/{documentId}")
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
        LEAD_IQA,
        IQA,
        ASSESSOR,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "getEngagementDocument",
            summary = "An engagement document with all its sections")
    public EngagementDocumentView get(UUID documentId) {
        return reader.get(documentId);
    }

    @GET
    @Path("/{documentId}/missing")
    @RolesAllowed({CENTRE_CONTACT, HEAD_OF_CENTRE, REVIEWER})
    @Operation(
            operationId = "getMissingOfEngagementDocument",
            summary = "What the signature and the submission would be refused for")
    public EngagementMissing missing(UUID documentId) {
        return reader.missing(documentId);
    }

    @GET
    @Path("/{documentId}/approval-differences")
    @RolesAllowed({PRINCIPAL_REVIEWER, AO_ADMIN, REVIEWER, CENTRE_CONTACT, HEAD_OF_CENTRE})
    @Operation(
            operationId = "compareApprovals",
            summary = "Where declaration, approvals and registrations disagree")
    public ApprovalDifference.Report differences(UUID documentId) {
        return comparison.of(documentId);
    }

    @GET
    @Path("/{documentId}/pdf")
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
        LEAD_IQA,
        IQA,
        ASSESSOR,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "printEngagementDocument",
            summary = "The document as PDF; drafts carry a watermark")
    public RestResponse<byte[]> print(UUID documentId) {
        var document = reader.get(documentId);
        return RestResponse.ResponseBuilder.ok(pdf.of(document))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"engagement-%s.pdf\""
                                .formatted(document.visitReference()))
                .build();
    }

    @GET
    @Path("/{documentId}/possible-contributors")
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "listPossibleEngagementContributors",
            summary = "The colleagues who may be asked to write sections, by name")
    public Paged<PossibleContributor> possibleContributors(
            UUID documentId, @BeanParam @Valid PageQuery page) {
        return sharing.possibleContributors(documentId, page);
    }

    @PUT
    @Path("/{documentId}/contributors")
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "nameEngagementContributors",
            summary = "Say which colleagues may write which sections")
    public EngagementDocumentView nameContributors(
            UUID documentId,
            @NotNull(message = "Send the contributors.") @Valid NameContributors request) {
        return sharing.nameContributors(documentId, request);
    }

    @POST
    @Path("/{documentId}/share")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "shareEngagementDocument",
            summary = "Let the reviewer read the draft and comment on it")
    public EngagementDocumentView share(UUID documentId) {
        return sharing.share(documentId, true);
    }

    @POST
    @Path("/{documentId}/stop-sharing")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "stopSharingEngagementDocument",
            summary = "Close the draft to the reviewer again")
    public EngagementDocumentView stopSharing(UUID documentId) {
        return sharing.share(documentId, false);
    }

    @POST
    @Path("/{documentId}/take-over-texts")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "takeOverEngagementTexts",
            summary = "Start from the texts of the last document; never its declarations")
    public EngagementDocumentView takeOverTexts(UUID documentId) {
        return service.takeOverTexts(documentId);
    }

    @GET
    @Path("/{documentId}/comments")
    @RolesAllowed({
        REVIEWER,
        CENTRE_CONTACT,
        HEAD_OF_CENTRE,
        PRACTITIONER,
        EXAMS_OFFICER,
        LEAD_IQA,
        IQA,
        ASSESSOR,
        CENTRE_MANAGER
    })
    @Operation(
            operationId = "listEngagementComments",
            summary = "What was said about the document, oldest first")
    public Paged<CommentView> comments(UUID documentId, @BeanParam @Valid PageQuery page) {
        return sharing.comments(documentId, page);
    }

    @POST
    @Path("/{documentId}/comments")
    @Idempotent
    @RolesAllowed({REVIEWER, CENTRE_CONTACT})
    @Operation(
            operationId = "commentOnEngagementDocument",
            summary = "Comment on the document or one of its sections")
    public RestResponse<CommentView> comment(
            UUID documentId, @NotNull(message = "Send the comment.") @Valid WriteComment request) {
        return RestResponse.status(
                RestResponse.Status.CREATED, sharing.comment(documentId, request));
    }

    @POST
    @Path("/{documentId}/request-signature")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "requestEngagementSignature",
            summary = "Ask the head of centre to sign the complete document")
    public EngagementDocumentView requestSignature(UUID documentId) {
        return signing.requestSignature(documentId);
    }

    @POST
    @Path("/{documentId}/recall-signature-request")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "recallEngagementSignatureRequest",
            summary = "Take the request back, to edit the document")
    public EngagementDocumentView recall(UUID documentId) {
        return signing.recall(documentId);
    }

    @POST
    @Path("/{documentId}/reject-signature")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(HEAD_OF_CENTRE)
    @Operation(
            operationId = "rejectEngagementSignature",
            summary = "Send the document back to the nominee unsigned, with a comment")
    public EngagementDocumentView reject(
            UUID documentId, @NotNull(message = "Say why.") @Valid RejectSignature request) {
        return signing.reject(documentId, request);
    }

    @POST
    @Path("/{documentId}/sign")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(HEAD_OF_CENTRE)
    @Operation(
            operationId = "signEngagementDocument",
            summary = "Sign the document as it stands; needs a recent sign-in")
    public EngagementDocumentView sign(
            UUID documentId,
            @NotNull(message = "Send the signature.") @Valid SignDocument request) {
        return signing.sign(
                documentId, request, http.getCurrent().request().remoteAddress().hostAddress());
    }

    @POST
    @Path("/{documentId}/submit")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(CENTRE_CONTACT)
    @Operation(
            operationId = "submitEngagementDocument",
            summary = "Hand the signed document in; it is read-only from then on")
    public EngagementDocumentView submit(UUID documentId) {
        return signing.submit(documentId);
    }

    @POST
    @Path("/{documentId}/return")
    @Idempotent
    @IfMatchRequired
    @RolesAllowed(REVIEWER)
    @Operation(
            operationId = "returnEngagementDocument",
            summary = "Send the document back to the centre, with reasons, before the visit starts")
    public EngagementDocumentView sendBack(
            UUID documentId, @NotNull(message = "Give reasons.") @Valid ReturnDocument request) {
        return signing.sendBack(documentId, request);
    }
}
