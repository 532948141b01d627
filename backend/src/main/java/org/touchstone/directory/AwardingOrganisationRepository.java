package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.touchstone.shared.paging.KeysetQuery;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.security.Scope;

/** Every query over awarding organisations. */
@ApplicationScoped
class AwardingOrganisationRepository implements PanacheRepositoryBase<AwardingOrganisation, UUID> {

    boolean isCodeTaken(String code) {
        return count("code", code) > 0;
    }

    /** Those in scope, or all where it is null. */
    Paged<AwardingOrganisationRow> page(Scope scope, PageQuery page) {
        return KeysetQuery.select(
                        "o.id as id, o.code as code, o.name as name",
                        "awarding_organisation o",
                        "o.id")
                .where(
                        "o.id in (:aos)",
                        "aos",
                        scope == null ? null : CentreRepository.orNobody(scope.aos()))
                .order("name", "o.name")
                .defaultSort("name")
                .page(
                        getEntityManager(),
                        page,
                        row ->
                                new AwardingOrganisationRow(
                                        row.uuid("id"), row.text("code"), row.text("name")));
    }
}
