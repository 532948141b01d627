package org.touchstone.engagement;

import static org.touchstone.shared.security.Roles.ASSESSOR;
import static org.touchstone.shared.security.Roles.CENTRE_CONTACT;
import static org.touchstone.shared.security.Roles.CENTRE_MANAGER;
import static org.touchstone.shared.security.Roles.EXAMS_OFFICER;
import static org.touchstone.shared.security.Roles.HEAD_OF_CENTRE;
import static org.touchstone.shared.security.Roles.IQA;
import static org.touchstone.shared.security.Roles.LEAD_IQA;
import static org.touchstone.shared.security.Roles.PRACTITIONER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.shared.web.IfMatchRequired;

/**
 * The sections of a document, each saved by itself. {@code If-Match} is the section's own version;
 * a draft need not be complete (QMR-111).
 */
@Path("/engagement-documents/{documentId}/sections")
@Tag(name = "Engagement")
@RolesAllowed({
    CENTRE_CONTACT,
    HEAD_OF_CENTRE,
    PRACTITIONER,
    EXAMS_OFFICER,
    LEAD_IQA,
    IQA,
    ASSESSOR,
    CENTRE_MANAGER
})
class SectionResource {

    private final EngagementService service;

    SectionResource(EngagementService service) {
        this.service = service;
    }

    @PUT
    @Path("/contact")
    @IfMatchRequired
    @Operation(
            operationId = "saveEngagementContact",
            summary = "Confirm the contact details of the nominee")
    public SectionView.Contact saveContact(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.Contact request) {
        return (SectionView.Contact) service.saveContact(documentId, request);
    }

    @PUT
    @Path("/previous-items")
    @IfMatchRequired
    @Operation(
            operationId = "saveEngagementPreviousItems",
            summary = "Save what came of earlier actions and recommendations")
    public SectionView.Previous savePreviousItems(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.Previous request) {
        return (SectionView.Previous)
                service.save(
                        documentId,
                        SectionName.PREVIOUS_ITEMS,
                        new SectionContent.Previous(
                                request.items().stream()
                                        .map(
                                                i ->
                                                        new SectionContent.Progress(
                                                                i.itemId(), i.progress()))
                                        .toList()));
    }

    @PUT
    @Path("/changes")
    @IfMatchRequired
    @Operation(operationId = "saveEngagementChanges", summary = "Save the changes since last time")
    public SectionView.Changes saveChanges(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.Changes request) {
        return (SectionView.Changes)
                service.save(
                        documentId,
                        SectionName.CHANGES,
                        new SectionContent.Changes(request.noChange(), request.entries()));
    }

    @PUT
    @Path("/strengths")
    @IfMatchRequired
    @Operation(operationId = "saveEngagementStrengths", summary = "Save the strengths")
    public SectionView.Statement saveStrengths(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.Statement request) {
        return (SectionView.Statement)
                service.save(
                        documentId,
                        SectionName.STRENGTHS,
                        new SectionContent.Statement(request.general(), request.objectives()));
    }

    @PUT
    @Path("/weaknesses")
    @IfMatchRequired
    @Operation(operationId = "saveEngagementWeaknesses", summary = "Save the weaknesses")
    public SectionView.Statement saveWeaknesses(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.Statement request) {
        return (SectionView.Statement)
                service.save(
                        documentId,
                        SectionName.WEAKNESSES,
                        new SectionContent.Statement(request.general(), request.objectives()));
    }

    @PUT
    @Path("/evidence-index")
    @IfMatchRequired
    @Operation(
            operationId = "saveEngagementEvidenceNote",
            summary = "Save the remark on the indexed evidence")
    public SectionView.Evidence saveEvidenceNote(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.EvidenceNote request) {
        return (SectionView.Evidence)
                service.save(
                        documentId,
                        SectionName.EVIDENCE_INDEX,
                        new SectionContent.EvidenceNote(request.note()));
    }

    @PUT
    @Path("/recognition")
    @IfMatchRequired
    @Operation(
            operationId = "saveEngagementRecognition",
            summary = "Save the first box of the re-declaration")
    public SectionView.Recognition saveRecognition(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.Recognition request) {
        return (SectionView.Recognition)
                service.save(
                        documentId,
                        SectionName.RECOGNITION,
                        new SectionContent.Recognition(
                                request.confirmed(), request.changed(), request.changes()));
    }

    @PUT
    @Path("/approvals")
    @IfMatchRequired
    @Operation(
            operationId = "saveEngagementApprovals",
            summary = "Save the second box of the re-declaration")
    public SectionView.Approvals saveApprovals(
            UUID documentId,
            @NotNull(message = "Send the section.") @Valid SaveSection.Approvals request) {
        return (SectionView.Approvals)
                service.save(
                        documentId,
                        SectionName.APPROVALS,
                        new SectionContent.Approvals(
                                request.confirmed(), request.answers(), request.added()));
    }
}
