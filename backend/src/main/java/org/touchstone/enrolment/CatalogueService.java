package org.touchstone.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.touchstone.scheme.Labelled;
import org.touchstone.scheme.SchemeDirectory;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.AlreadyExists;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.problem.RulesBroken;
import org.touchstone.shared.security.Ownership;
import org.touchstone.shared.security.Viewer;
import org.touchstone.shared.web.Precondition;

/** An awarding organisation's catalogue of qualifications, and its terms for centres (QMR-033). */
@ApplicationScoped
class CatalogueService {

    private static final String QMR = "pearson-qmr";

    private final QualificationRepository qualifications;
    private final RecognitionTermsRepository terms;
    private final SchemeDirectory schemes;
    private final Viewer viewer;
    private final Precondition precondition;
    private final Event<QualificationAdded> added;
    private final Event<QualificationEdited> edited;
    private final Event<RecognitionTermsAdded> termsAdded;

    CatalogueService(
            QualificationRepository qualifications,
            RecognitionTermsRepository terms,
            SchemeDirectory schemes,
            Viewer viewer,
            Precondition precondition,
            Event<QualificationAdded> added,
            Event<QualificationEdited> edited,
            Event<RecognitionTermsAdded> termsAdded) {
        this.qualifications = qualifications;
        this.terms = terms;
        this.schemes = schemes;
        this.viewer = viewer;
        this.precondition = precondition;
        this.added = added;
        this.edited = edited;
        this.termsAdded = termsAdded;
    }

    @Transactional
    Paged<QualificationView> list(QualificationFilter filter) {
        return qualifications.page(viewer.scope(), filter, this::view);
    }

    @Transactional
    QualificationView get(UUID id) {
        var qualification = qualifications.require(id);
        requireReadable(qualification.aoId(), "qualification");
        return view(qualification);
    }

    @Transactional
    QualificationView add(QualificationToAdd request) {
        var aoId = own();
        requireKnownFamily(request.family());
        if (qualifications.byNumber(aoId, request.number()).isPresent()) {
            throw new AlreadyExists(
                    EnrolmentProblem.QUALIFICATION_NUMBER_TAKEN,
                    EnrolmentProblem.QUALIFICATION_NUMBER_TAKEN.sentence());
        }
        var qualification = new Qualification(aoId, request.number(), request.details());
        qualifications.persistAndFlush(qualification);
        added.fire(qualification.added());
        return view(qualification);
    }

    @Transactional
    QualificationView edit(UUID id, QualificationToEdit request) {
        var qualification = qualifications.require(id);
        viewer.requireOn(Ownership.ofAwardingOrganisation(qualification.aoId()), "qualification");
        precondition.matches(qualification.version());
        requireKnownFamily(request.family());
        var event = qualification.edit(request.details());
        qualifications.flush();
        edited.fire(event);
        return view(qualification);
    }

    @Transactional
    Paged<RecognitionTermsView> terms(PageQuery page) {
        return terms.page(qualifications.organisations(viewer.scope()), page);
    }

    @Transactional
    RecognitionTermsView terms(UUID id) {
        var edition =
                terms.findByIdOptional(id).orElseThrow(() -> new NotFound("edition of the terms"));
        requireReadable(edition.aoId(), "edition of the terms");
        return edition.view();
    }

    @Transactional
    RecognitionTermsView addTerms(RecognitionTermsToAdd request) {
        var aoId = own();
        if (terms.isTaken(aoId, request.edition())) {
            throw new AlreadyExists(
                    EnrolmentProblem.EDITION_TAKEN, EnrolmentProblem.EDITION_TAKEN.sentence());
        }
        var edition =
                new RecognitionTerms(
                        aoId,
                        request.edition(),
                        request.title().strip(),
                        request.text(),
                        request.inForceFrom());
        terms.persistAndFlush(edition);
        termsAdded.fire(edition.added());
        return edition.view();
    }

    /** A catalogue is open to its awarding organisation and to every centre under its schemes. */
    private void requireReadable(UUID aoId, String what) {
        if (!qualifications.organisations(viewer.scope()).contains(aoId)) {
            throw new NotFound(what);
        }
    }

    private UUID own() {
        var aoId =
                viewer.scope().aos().stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("awarding organisation"));
        viewer.requireOn(Ownership.ofAwardingOrganisation(aoId), "awarding organisation");
        return aoId;
    }

    private void requireKnownFamily(String family) {
        var known =
                schemes.current(QMR).stream()
                        .flatMap(version -> version.rulebook().scope().families().stream())
                        .map(Labelled::code)
                        .anyMatch(family::equals);
        if (!known) {
            throw new RulesBroken(
                    "/family",
                    EnrolmentProblem.UNKNOWN_FAMILY,
                    EnrolmentProblem.UNKNOWN_FAMILY.sentence());
        }
    }

    private QualificationView view(Qualification qualification) {
        return QualificationView.of(
                qualification,
                schemes.current(QMR)
                        .map(version -> version.rulebook().scope().decide(qualification.facts()))
                        .orElse(null));
    }
}
