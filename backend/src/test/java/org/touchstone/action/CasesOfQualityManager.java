package org.touchstone.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.touchstone.visit.VisitSummary;

/** Says of single visits that the quality manager owns the case, as a block would. */
@ApplicationScoped
public class CasesOfQualityManager implements MonitorRule {

    private final Set<UUID> visits = ConcurrentHashMap.newKeySet();

    void add(UUID visit) {
        visits.add(visit);
    }

    void clear() {
        visits.clear();
    }

    @Override
    public boolean isWithQualityManager(VisitSummary visit) {
        return visits.contains(visit.id());
    }
}
