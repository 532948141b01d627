package org.touchstone.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.sampling.SampleReason.Code;

/**
 * What percentages alone may miss: every unit taught, every site, and the methods that the policy
 * names. Only ever adds, and prefers learners who are in the sample already.
 */
final class Reach {

    private final DrawRequest request;
    private final DrawOrder order;
    private final Map<Stratum, StratumDraw> draws;

    Reach(DrawRequest request, DrawOrder order, Map<Stratum, StratumDraw> draws) {
        this.request = request;
        this.order = order;
        this.draws = draws;
    }

    void complete() {
        var byProgramme = new TreeMap<String, List<StratumDraw>>();
        for (var draw : draws.values()) {
            byProgramme
                    .computeIfAbsent(
                            draw.stratum().programmeId().toString(), key -> new ArrayList<>())
                    .add(draw);
        }
        for (var ofProgramme : byProgramme.values()) {
            if (request.policy().everyUnit()) {
                units(ofProgramme);
            }
            sites(ofProgramme);
        }
        draws.values().forEach(this::methods);
    }

    private void units(List<StratumDraw> ofProgramme) {
        var programme = ofProgramme.get(0).stratum().programmeId();
        reach(
                ofProgramme,
                Candidate::unit,
                unit -> request.seen().contains(new TaughtUnit(programme, unit)),
                unit ->
                        new SampleReason(
                                Code.REACHES_UNIT,
                                "No other decision on unit " + unit + " was in the sample."));
    }

    private void sites(List<StratumDraw> ofProgramme) {
        reach(
                ofProgramme,
                Candidate::site,
                site -> false,
                site ->
                        new SampleReason(
                                Code.REACHES_SITE,
                                "No other decision at this site was in the sample."));
    }

    private void methods(StratumDraw draw) {
        reach(
                List.of(draw),
                Candidate::method,
                method -> !request.policy().methods().contains(method),
                method ->
                        new SampleReason(
                                Code.REACHES_METHOD,
                                "The policy asks for "
                                        + method
                                        + ", and no other decision of this assessor by it was in the sample."));
    }

    private <T> void reach(
            List<StratumDraw> among,
            Function<Candidate, T> aspect,
            Function<T, Boolean> needless,
            Function<T, SampleReason> reason) {
        var reached = new HashSet<T>();
        for (var draw : among) {
            draw.taken().forEach(taken -> reached.add(aspect.apply(taken.candidate())));
        }
        var open = new HashMap<T, List<Candidate>>();
        among.stream()
                .flatMap(draw -> draw.eligible().stream())
                .flatMap(Collection::stream)
                .filter(candidate -> aspect.apply(candidate) != null)
                .filter(candidate -> !reached.contains(aspect.apply(candidate)))
                .forEach(
                        candidate ->
                                open.computeIfAbsent(
                                                aspect.apply(candidate), key -> new ArrayList<>())
                                        .add(candidate));
        open.keySet().stream()
                .filter(missing -> !needless.apply(missing))
                .sorted(Comparator.comparing(Object::toString))
                .forEach(
                        missing -> {
                            var added = best(open.get(missing));
                            draws.get(added.stratum()).add(added, reason.apply(missing));
                        });
    }

    private Candidate best(List<Candidate> open) {
        var places = new HashMap<UUID, Long>();
        open.forEach(
                one ->
                        places.put(
                                one.id(),
                                order.place("reach", one.learner(), one.unit(), one.method())));
        return open.stream()
                .min(
                        Comparator.comparing(
                                        (Candidate one) ->
                                                !draws.get(one.stratum()).hasLearner(one.learner()))
                                .thenComparing(
                                        StratumDraw.byPlace(
                                                (Candidate one) -> places.get(one.id())))
                                .thenComparing(one -> one.id().toString()))
                .orElseThrow();
    }
}
