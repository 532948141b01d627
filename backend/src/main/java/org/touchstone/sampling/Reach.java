package org.touchstone.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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
                StratumDraw::units,
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
                StratumDraw::sites,
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
                StratumDraw::methods,
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
            Function<StratumDraw, Set<T>> offered,
            Function<Candidate, T> aspect,
            Predicate<T> needless,
            Function<T, SampleReason> reason) {
        var missing = new HashMap<T, List<Candidate>>();
        for (var draw : among) {
            for (var one : offered.apply(draw)) {
                if (!needless.test(one)) {
                    missing.put(one, new ArrayList<>());
                }
            }
        }
        for (var draw : among) {
            draw.taken().forEach(taken -> missing.remove(aspect.apply(taken.candidate())));
        }
        if (missing.isEmpty()) {
            return;
        }
        among.stream()
                .flatMap(draw -> draw.eligible().stream())
                .flatMap(Collection::stream)
                .forEach(
                        candidate -> {
                            var open = missing.get(aspect.apply(candidate));
                            if (open != null) {
                                open.add(candidate);
                            }
                        });
        missing.keySet().stream()
                .sorted(Comparator.comparing(Object::toString))
                .forEach(
                        one -> {
                            var added = best(missing.get(one));
                            draws.get(added.stratum()).add(added, reason.apply(one));
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
