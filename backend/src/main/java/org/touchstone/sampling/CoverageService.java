package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.touchstone.directory.PersonDirectory;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.workplan.WorkPlans;

/** Shows what the sample of a plan touches and what it misses (IQA-025). */
@ApplicationScoped
class CoverageService {

    private final WorkPlans plans;
    private final CoverageRepository counts;
    private final GapReasonRepository reasons;
    private final PersonDirectory people;
    private final Clock clock;

    CoverageService(
            WorkPlans plans,
            CoverageRepository counts,
            GapReasonRepository reasons,
            PersonDirectory people,
            Clock clock) {
        this.plans = plans;
        this.counts = counts;
        this.reasons = reasons;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    CoverageView coverage(UUID planId, CoverageFilter filter) {
        var plan = plans.readable(planId);
        if (filter.columns == CoverageColumn.LEARNER && filter.assessorId == null) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "Send `assessorId` with `columns=LEARNER`: a matrix of all learners cannot be read.");
        }
        var programmes = new HashSet<>(plan.programmes());
        if (filter.programmeId != null) {
            programmes.retainAll(Set.of(filter.programmeId));
        }
        var coverage = new Coverage();
        if (!programmes.isEmpty()) {
            counts.count(
                    planId, plan.centreId(), programmes, filter, LocalDate.now(clock), coverage);
        }
        var assessors = new HashSet<UUID>();
        coverage.assessors().forEach(assessors::add);
        var names = new HashMap<UUID, String>();
        people.byIds(assessors).forEach((id, person) -> names.put(id, person.name()));
        return coverage.view(filter.columns, names, filter.gaps, reasons.inForce(plan.id()));
    }
}
