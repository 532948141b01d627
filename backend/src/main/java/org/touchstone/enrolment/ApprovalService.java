package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.web.Precondition;

/** What a centre is approved for, and the terms of its recognition (QMR-037, QMR-039). */
@ApplicationScoped
class ApprovalService {

    private final EnrolmentRepository enrolments;
    private final ApprovalRepository approvals;
    private final QualificationRepository qualifications;
    private final RecognitionRepository recognitions;
    private final RecognitionTermsRepository terms;
    private final Precondition precondition;
    private final Event<ApprovalRecorded> recorded;
    private final Event<CentreRecognised> recognised;

    ApprovalService(
            EnrolmentRepository enrolments,
            ApprovalRepository approvals,
            QualificationRepository qualifications,
            RecognitionRepository recognitions,
            RecognitionTermsRepository terms,
            Precondition precondition,
            Event<ApprovalRecorded> recorded,
            Event<CentreRecognised> recognised) {
        this.enrolments = enrolments;
        this.approvals = approvals;
        this.qualifications = qualifications;
        this.recognitions = recognitions;
        this.terms = terms;
        this.precondition = precondition;
        this.recorded = recorded;
        this.recognised = recognised;
    }

    @Transactional
    Paged<ApprovalView> list(UUID enrolmentId) {
        enrolments.requireVisible(enrolmentId);
        return new Paged<>(approvals.views(enrolmentId), null);
    }

    @Transactional
    ApprovalView add(UUID enrolmentId, ApprovalToAdd request) {
        var enrolment = enrolments.requireVisible(enrolmentId);
        var qualification =
                qualifications
                        .byNumber(enrolment.aoId(), request.qualificationNumber())
                        .orElseThrow(
                                () ->
                                        broken(
                                                "/qualificationNumber",
                                                EnrolmentProblem.UNKNOWN_QUALIFICATION));
        requireSound(request.status(), request.approvedOn(), request.endedOn());
        if (approvals.of(enrolmentId, qualification.id()).isPresent()) {
            throw new AlreadyExists(
                    EnrolmentProblem.ALREADY_APPROVED,
                    EnrolmentProblem.ALREADY_APPROVED.sentence());
        }
        var approval =
                new QualificationApproval(
                        enrolmentId,
                        qualification.id(),
                        request.status(),
                        request.approvedOn(),
                        request.endedOn());
        approvals.persistAndFlush(approval);
        recorded.fire(approval.recorded(enrolment.centre().id()));
        return view(enrolmentId, approval.id());
    }

    @Transactional
    ApprovalView edit(UUID enrolmentId, UUID approvalId, ApprovalToEdit request) {
        var enrolment = enrolments.requireVisible(enrolmentId);
        var approval =
                approvals
                        .findByIdOptional(approvalId)
                        .filter(found -> found.enrolmentId().equals(enrolmentId))
                        .orElseThrow(() -> new NotFound("approval"));
        precondition.matches(approval.version());
        requireSound(request.status(), request.approvedOn(), request.endedOn());
        var event =
                approval.edit(
                        request.status(),
                        request.approvedOn(),
                        request.endedOn(),
                        enrolment.centre().id());
        approvals.flush();
        recorded.fire(event);
        return view(enrolmentId, approvalId);
    }

    @Transactional
    RecognitionView recognition(UUID enrolmentId) {
        enrolments.requireVisible(enrolmentId);
        return recognitionView(enrolmentId);
    }

    @Transactional
    RecognitionView recognise(UUID enrolmentId, RecognitionToRecord request) {
        var enrolment = enrolments.requireVisible(enrolmentId);
        var edition = terms.findById(request.termsId());
        if (edition == null || !edition.aoId().equals(enrolment.aoId())) {
            throw broken("/termsId", EnrolmentProblem.UNKNOWN_TERMS);
        }
        var recognition = recognitions.findById(enrolmentId);
        CentreRecognised event;
        if (recognition == null) {
            recognition =
                    new Recognition(
                            enrolmentId,
                            request.recognisedOn(),
                            request.termsId(),
                            request.agreedOn());
            recognitions.persist(recognition);
            event = recognition.recognised(enrolment.centre().id());
        } else {
            precondition.matches(recognition.version());
            event =
                    recognition.edit(
                            request.recognisedOn(),
                            request.termsId(),
                            request.agreedOn(),
                            enrolment.centre().id());
        }
        recognitions.flush();
        recognised.fire(event);
        return recognitionView(enrolmentId);
    }

    private static void requireSound(
            ApprovalStatus status, LocalDate approvedOn, LocalDate endedOn) {
        if (status == ApprovalStatus.CEASED && endedOn == null) {
            throw broken("/endedOn", EnrolmentProblem.END_REQUIRED);
        }
        if (endedOn != null && endedOn.isBefore(approvedOn)) {
            throw broken("/endedOn", EnrolmentProblem.ENDS_BEFORE_START);
        }
    }

    private ApprovalView view(UUID enrolmentId, UUID approvalId) {
        return approvals.views(enrolmentId).stream()
                .filter(view -> view.id().equals(approvalId))
                .findFirst()
                .orElseThrow();
    }

    private RecognitionView recognitionView(UUID enrolmentId) {
        var recognition = recognitions.findById(enrolmentId);
        var summary =
                approvals.recognition(enrolmentId).orElseThrow(() -> new NotFound("recognition"));
        return new RecognitionView(
                summary.recognisedOn(),
                recognition.termsId(),
                summary.edition(),
                summary.agreedOn(),
                summary.currentTermsId(),
                summary.currentEdition(),
                !recognition.termsId().equals(summary.currentTermsId()),
                recognition.version());
    }

    private static RulesBroken broken(String pointer, EnrolmentProblem problem) {
        return new RulesBroken(pointer, problem, problem.sentence());
    }
}
