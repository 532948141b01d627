package org.touchstone.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.directory.CentreDirectory;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.NotFound;
import org.touchstone.shared.security.Scope;
import org.touchstone.shared.security.Viewer;

/** Every query over enrolments. */
@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID>, EnrolmentDirectory {

    private final CentreDirectory centres;
    private final Viewer viewer;

    EnrolmentRepository(CentreDirectory centres, Viewer viewer) {
        this.centres = centres;
        this.viewer = viewer;
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

    @Override
    public List<EnrolmentSummary> of(UUID centreId) {
        return list("centreId = ?1 order by id", centreId).stream().map(this::summary).toList();
    }

    @Override
    public EnrolmentSummary requireVisible(UUID id) {
        var enrolment = require(id);
        viewer.requireOn(enrolment.ownership(), "enrolment");
        return enrolment;
    }

    /** The enrolment of the centre in the scheme, or the first one that the caller sees. */
    EnrolmentSummary requireVisibleAt(String centreIdOrNumber, String schemeCode) {
        var centre = centres.requireVisible(centreIdOrNumber);
        var scope = viewer.scope();
        var enrolment =
                of(centre.id()).stream()
                        .filter(of -> schemeCode == null || of.schemeCode().equals(schemeCode))
                        .filter(of -> isOpen(of, scope))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("enrolment"));
        viewer.requireOn(enrolment.ownership(), "enrolment");
        return enrolment;
    }

    private static boolean isOpen(EnrolmentSummary of, Scope scope) {
        return scope.aos().contains(of.aoId())
                || scope.regions().contains(of.centre().regionId())
                || scope.centres().contains(of.centre().id())
                || scope.enrolments().contains(of.id());
    }

    Paged<EnrolmentRow> page(Scope scope, UUID centreId, String schemeCode, PageQuery page) {
        return KeysetQuery.select(
                        "e.id as id, e.ao_id as ao_id, o.name as ao_name, e.centre_id as centre_id, c.number as centre_number,"
                                + " c.name as centre_name, e.scheme_code as scheme_code",
                        "enrolment e join centre c on c.id = e.centre_id join awarding_organisation o on o.id = e.ao_id",
                        "e.id")
                .within(scope)
                .where("e.centre_id = :centre", "centre", centreId)
                .where("e.scheme_code = :scheme", "scheme", schemeCode)
                .order("centreName", "c.name")
                .defaultSort("centreName")
                .page(getEntityManager(), page, EnrolmentRow::of);
    }

    private EnrolmentSummary summary(Enrolment enrolment) {
        return new EnrolmentSummary(
                enrolment.id(),
                enrolment.aoId(),
                centres.require(enrolment.centreId()),
                enrolment.schemeCode());
    }
}
