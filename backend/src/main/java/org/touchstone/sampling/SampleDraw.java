package org.touchstone.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.sampling.SampleReason.Code;

/**
 * A seeded, stratified draw (IQA-024). The same request gives the same draw on every machine, in
 * whatever order the population comes; it reads neither a clock nor anything else.
 */
final class SampleDraw {

    private final List<Candidate> population;
    private Map<UUID, Candidate> byId;
    private final Map<Stratum, StratumDraw> draws = new LinkedHashMap<>();
    private final Map<UUID, DrawnItem> items = new LinkedHashMap<>();
    private final List<StratumResult> strata = new ArrayList<>();

    private SampleDraw(DrawRequest request) {
        var order = new DrawOrder(request.seed());
        population = request.population();
        stratify(request, order);
        keep(request.kept());
        draws.values().forEach(StratumDraw::draw);
        new Reach(request, order, draws).complete();
        for (var draw : draws.values()) {
            var stages = new StageChoice(request.policy(), order);
            stages.choose(draw.taken());
            stages.items().forEach(item -> items.put(item.candidate().id(), item));
            strata.add(draw.result(stages.interimMissing()));
        }
    }

    static SampleDraw of(DrawRequest request) {
        return new SampleDraw(request);
    }

    private void stratify(DrawRequest request, DrawOrder order) {
        // Gathered by hash and ordered once: comparing ids for each decision would take longer than
        // the draw.
        var byStratum = new HashMap<Stratum, List<Candidate>>();
        for (var candidate : request.population()) {
            byStratum.computeIfAbsent(candidate.stratum(), key -> new ArrayList<>()).add(candidate);
        }
        byStratum.keySet().stream()
                .sorted()
                .forEach(
                        stratum ->
                                draws.put(
                                        stratum,
                                        new StratumDraw(
                                                stratum, request, order, byStratum.get(stratum))));
    }

    private void keep(List<KeptItem> items) {
        if (items.isEmpty()) {
            return;
        }
        var kept = new HashMap<UUID, KeptItem>();
        items.forEach(item -> kept.put(item.candidateId(), item));
        for (var candidate : population) {
            var item = kept.get(candidate.id());
            if (item != null && candidate.isEligible()) {
                draws.get(candidate.stratum()).keep(candidate, item);
            }
        }
    }

    /** The sample, stratum by stratum. */
    List<DrawnItem> items() {
        return List.copyOf(items.values());
    }

    /** What each stratum needed and got, also those with nothing to draw from. */
    List<StratumResult> strata() {
        return List.copyOf(strata);
    }

    /**
     * Why a decision of the population is in the sample, or is not.
     *
     * @throws IllegalArgumentException if it is not in the population
     */
    List<SampleReason> why(UUID candidateId) {
        var item = items.get(candidateId);
        if (item != null) {
            return item.reasons();
        }
        var candidate = byId().get(candidateId);
        if (candidate == null) {
            throw new IllegalArgumentException("Not in the population: " + candidateId);
        }
        if (!candidate.isEligible()) {
            return List.of(new SampleReason(Code.BARRED, candidate.barred().sentence()));
        }
        return List.of(draws.get(candidate.stratum()).whyNot(candidate));
    }

    /** Whether the decision is in the population. */
    boolean knows(UUID candidateId) {
        return byId().containsKey(candidateId);
    }

    /** Made when somebody asks: a draw itself looks nothing up, and a population is large. */
    private Map<UUID, Candidate> byId() {
        if (byId == null) {
            byId = new HashMap<>(population.size() * 2);
            population.forEach(candidate -> byId.put(candidate.id(), candidate));
        }
        return byId;
    }

    /** Whether the decision is in the sample. */
    boolean contains(UUID candidateId) {
        return items.containsKey(candidateId);
    }
}
