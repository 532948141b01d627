package org.touchstone.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.touchstone.shared.paging.PageQuery;
import org.touchstone.shared.paging.Paged;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;
import org.touchstone.workplan.RiskRating;
import org.touchstone.workplan.WorkPlans;

/** Shows who falls short of the policy in force (IQA-023). */
@ApplicationScoped
class ComplianceService {

    private static final Comparator<ComplianceRow> BY_NAME =
            Comparator.comparing(ComplianceRow::assessor)
                    .thenComparing(ComplianceRow::programme)
                    .thenComparing(ComplianceRow::key);

    private final WorkPlans plans;
    private final SamplingRepository samples;
    private final ComplianceRepository counts;
    private final Clock clock;

    ComplianceService(
            WorkPlans plans, SamplingRepository samples, ComplianceRepository counts, Clock clock) {
        this.plans = plans;
        this.samples = samples;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Assessors on the programmes of the area, by name; nobody before a version is in force.
     *
     * @param shortOnly only who falls short
     */
    @Transactional
    Paged<ComplianceRow> list(UUID planId, boolean shortOnly, PageQuery page) {
        if (page.sort != null && !page.sort.isBlank()) {
            throw new Refused(
                    400,
                    CommonProblem.INVALID_PARAMETER,
                    "This list is by name and cannot be sorted otherwise.");
        }
        var plan = plans.readable(planId);
        var rows =
                plan.sampling() == null || plan.programmes().isEmpty()
                        ? List.<ComplianceRow>of()
                        : rows(plan);
        return cut(rows, shortOnly, page);
    }

    private List<ComplianceRow> rows(WorkPlans.Known plan) {
        var policy = SamplingPolicy.of(plan.sampling());
        var ratings = samples.ratings(plan.centreId());
        var names = new HashMap<Stratum, ComplianceRepository.Learners>();
        Map<Stratum, Compliance> standings = new HashMap<>();
        for (var alike : counts.learners(plan)) {
            names.put(alike.stratum(), alike);
            standings
                    .computeIfAbsent(
                            alike.stratum(),
                            stratum ->
                                    new Compliance(
                                            policy, ratings.getOrDefault(stratum, RiskRating.RED)))
                    .learners(alike.count(), alike.units(), alike.sampled(), alike.drawn());
        }
        for (var one : counts.samples(plan, LocalDate.now(clock))) {
            var standing = standings.get(one.stratum());
            // What fell away and was not noticed yet has nobody to stand for it.
            if (standing != null) {
                standing.samplesOfLearner(one.items(), one.done(), one.interim(), one.drawn());
            }
        }
        for (var one : counts.lacking(plan, policy.methods())) {
            standings.get(one.stratum()).lacks(one.method());
        }
        var rows = new ArrayList<ComplianceRow>();
        standings.forEach(
                (stratum, standing) -> {
                    var named = names.get(stratum);
                    rows.add(
                            ComplianceRow.of(
                                    stratum, named.assessor(), named.programme(), standing));
                });
        rows.sort(BY_NAME);
        return rows;
    }

    /** The page after the cursor; the place is looked for among all, whatever is shown of them. */
    private static Paged<ComplianceRow> cut(
            List<ComplianceRow> all, boolean shortOnly, PageQuery page) {
        var from = 0;
        if (page.cursor != null) {
            from =
                    1
                            + IntStream.range(0, all.size())
                                    .filter(at -> all.get(at).key().equals(page.cursor))
                                    .findFirst()
                                    .orElseThrow(
                                            () ->
                                                    new Refused(
                                                            400,
                                                            CommonProblem.INVALID_CURSOR,
                                                            null));
        }
        var shown =
                all.subList(from, all.size()).stream()
                        .filter(row -> !shortOnly || !row.compliant())
                        .limit(page.limit + 1L)
                        .toList();
        return shown.size() <= page.limit
                ? new Paged<>(shown, null)
                : new Paged<>(shown.subList(0, page.limit), shown.get(page.limit - 1).key());
    }
}
