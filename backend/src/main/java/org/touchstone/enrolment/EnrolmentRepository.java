package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.problem.NotFound;

/** Every query over enrolments. */
@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID>, EnrolmentDirectory {

    private final CentreDirectory centres;

    EnrolmentRepository(CentreDirectory centres) {
        this.centres = centres;
    }

    @Override
    public EnrolmentSummary require(UUID id) {
        return findByIdOptional(id).map(this::summary).orElseThrow(() -> new NotFound("enrolment"));
    }

    @Override
    public Optional<EnrolmentSummary> of(UUID centreId, String schemeCode) {
        return find("centreId = ?1 and schemeCode = ?2", centreId, schemeCode)
                .firstResultOptional()
                .map(this::summary);
    }

    private EnrolmentSummary summary(Enrolment enrolment) {
        return new EnrolmentSummary(
                enrolment.id(),
                enrolment.aoId(),
                centres.require(enrolment.centreId()),
                enrolment.schemeCode());
    }
}
