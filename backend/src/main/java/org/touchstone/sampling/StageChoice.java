package org.touchstone.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.touchstone.sampling.StratumDraw.Taken;
import org.touchstone.workplan.StageSplit;

/**
 * Which items of a stratum are looked at on the way and which at the end (IQA-072). Work that is
 * finished can only be looked at at the end; where too little is unfinished, the shortfall is
 * counted and not hidden.
 */
final class StageChoice {

    private final SamplingPolicy policy;
    private final DrawOrder order;
    private final List<DrawnItem> items = new ArrayList<>();
    private int interimMissing;

    StageChoice(SamplingPolicy policy, DrawOrder order) {
        this.policy = policy;
        this.order = order;
    }

    void choose(Collection<Taken> ofStratum) {
        if (policy.split() == StageSplit.OVERALL) {
            among(ofStratum);
            return;
        }
        var byLearner = new TreeMap<String, List<Taken>>();
        for (var taken : ofStratum) {
            byLearner
                    .computeIfAbsent(taken.candidate().learner(), key -> new ArrayList<>())
                    .add(taken);
        }
        byLearner.values().forEach(this::among);
    }

    private void among(Collection<Taken> group) {
        var open = policy.interimNeeded(group.size());
        open -= (int) group.stream().filter(one -> one.stage() == SampleStage.INTERIM).count();
        var places = new HashMap<UUID, Long>();
        group.forEach(one -> places.put(one.candidate().id(), place(one.candidate())));
        var ordered =
                group.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Taken one) -> places.get(one.candidate().id()),
                                        Long::compareUnsigned))
                        .toList();
        for (var one : ordered) {
            var stage = one.stage();
            if (stage == null) {
                var early = open > 0 && !one.candidate().finished();
                stage = early ? SampleStage.INTERIM : SampleStage.SUMMATIVE;
                open -= early ? 1 : 0;
            }
            items.add(new DrawnItem(one.candidate(), stage, one.reasons()));
        }
        interimMissing += Math.max(0, open);
    }

    private long place(Candidate candidate) {
        return order.place(
                "stage", candidate.learner(), candidate.unit(), candidate.method(), candidate.id());
    }

    List<DrawnItem> items() {
        return items;
    }

    int interimMissing() {
        return interimMissing;
    }
}
