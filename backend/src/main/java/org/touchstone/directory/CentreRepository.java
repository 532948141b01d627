package org.touchstone.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.shared.problem.NotFound;

/** Every query over centres. */
@ApplicationScoped
class CentreRepository implements PanacheRepositoryBase<Centre, UUID>, CentreDirectory {

    @Override
    public CentreSummary require(UUID id) {
        return findByIdOptional(id).map(Centre::summary).orElseThrow(() -> new NotFound("centre"));
    }

    @Override
    public Optional<CentreSummary> byNumber(String number) {
        return find("number", number).firstResultOptional().map(Centre::summary);
    }
}
