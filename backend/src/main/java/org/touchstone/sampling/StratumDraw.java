package org.touchstone.sampling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.touchstone.sampling.SampleReason.Code;
import org.touchstone.workplan.RiskRating;

/**
 * The draw within one stratum: learners from the front of the order, then of each learner the units
 * least looked at so far.
 */
final class StratumDraw {

    /** A unit of a learner that could still be looked at, and how often it was at others. */
    private record OpenUnit(String unit, int times, long place) {}

    private static final Comparator<OpenUnit> LEAST_LOOKED_AT =
            Comparator.comparing(OpenUnit::times)
                    .thenComparing(OpenUnit::place, Long::compareUnsigned)
                    .thenComparing(OpenUnit::unit);

    private final Stratum stratum;
    private final String programme;
    private final String assessor;
    private final RiskRating rating;
    private final SamplingPolicy policy;
    private final Share share;
    private final DrawOrder order;
    private final Map<String, List<Candidate>> byLearner = new TreeMap<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> methods = new HashSet<>();
    private final Set<UUID> sites = new HashSet<>();
    private final Map<String, Integer> placeOf = new LinkedHashMap<>();
    private final Map<UUID, Taken> taken = new LinkedHashMap<>();
    private final Map<String, Set<String>> takenUnits = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final Map<String, Integer> timesUnit = new HashMap<>();
    private final Map<String, Integer> timesMethod = new HashMap<>();
    private final Map<String, Integer> unitsNeeded = new HashMap<>();
    private final int needed;

    StratumDraw(Stratum stratum, DrawRequest request, DrawOrder order, List<Candidate> all) {
        this.stratum = stratum;
        this.programme = stratum.programmeId().toString();
        this.assessor = stratum.assessorId().toString();
        this.rating = request.rating(stratum);
        this.share = request.policy().share(rating);
        this.order = order;
        var gathered = new HashMap<String, List<Candidate>>();
        for (var candidate : all) {
            if (candidate.isEligible()) {
                gathered.computeIfAbsent(candidate.learner(), key -> new ArrayList<>())
                        .add(candidate);
                units.add(candidate.unit());
                methods.add(candidate.method());
                if (candidate.site() != null) {
                    sites.add(candidate.site());
                }
            }
        }
        byLearner.putAll(gathered);
        policy = request.policy();
        needed = policy.learnersNeeded(rating, byLearner.size());
        for (var seen : request.seen()) {
            if (seen.programmeId().equals(stratum.programmeId())) {
                timesUnit.put(seen.unit(), 1);
            }
        }
        giveOutPlaces();
    }

    private void giveOutPlaces() {
        var places = new HashMap<String, Long>();
        for (var learner : byLearner.keySet()) {
            places.put(learner, place(learner));
        }
        byLearner.keySet().stream()
                .sorted(byPlace(places::get))
                .forEach(learner -> placeOf.put(learner, placeOf.size() + 1));
    }

    /** Takes over what must stay, whether or not the percentages still ask for it. */
    void keep(Candidate candidate, KeptItem kept) {
        take(candidate, kept.reasons(), kept.stage());
    }

    /** Draws learners until there are enough, and of each the units that are needed. */
    void draw() {
        var open = needed - drawn.size();
        for (var learner : placeOf.keySet()) {
            if (drawn.contains(learner)) {
                drawUnits(learner);
            } else if (open > 0) {
                open--;
                drawUnits(learner);
            }
        }
    }

    private void drawUnits(String learner) {
        var byUnit = new HashMap<String, List<Candidate>>();
        for (var candidate : byLearner.get(learner)) {
            byUnit.computeIfAbsent(candidate.unit(), key -> new ArrayList<>()).add(candidate);
        }
        var need = policy.unitsNeeded(rating, byUnit.size());
        unitsNeeded.put(learner, need);
        var have = unitsTaken(learner);
        var missing = need - have.size();
        if (missing <= 0) {
            return;
        }
        byUnit.keySet().removeAll(Set.copyOf(have));
        byUnit.keySet().stream()
                .map(
                        unit ->
                                new OpenUnit(
                                        unit,
                                        timesUnit.getOrDefault(unit, 0),
                                        place(learner, unit)))
                .sorted(LEAST_LOOKED_AT)
                .limit(missing)
                .forEach(
                        open ->
                                take(
                                        evidence(byUnit.get(open.unit())),
                                        List.of(byShare(learner)),
                                        null));
    }

    /** Of several pieces of evidence for one unit, the one by the method least looked at. */
    private Candidate evidence(Collection<Candidate> ofUnit) {
        return ofUnit.stream()
                .min(
                        Comparator.comparing(
                                        (Candidate candidate) ->
                                                timesMethod.getOrDefault(candidate.method(), 0))
                                .thenComparing(
                                        byPlace(
                                                candidate ->
                                                        place(
                                                                candidate.learner(),
                                                                candidate.unit(),
                                                                candidate.method())))
                                .thenComparing(candidate -> candidate.id().toString()))
                .orElseThrow();
    }

    private SampleReason byShare(String learner) {
        return new SampleReason(Code.DRAWN, whereInOrder(learner));
    }

    private String whereInOrder(String learner) {
        // Written for every item of a sample: a pattern would be read anew each time.
        return "Place "
                + placeOf.get(learner)
                + " of "
                + placeOf.size()
                + " in the order of this draw; "
                + needed
                + (needed == 1 ? " learner was" : " learners were")
                + " needed ("
                + share.learners()
                + " %, "
                + rating.name().toLowerCase(Locale.ROOT)
                + ").";
    }

    /** Adds a decision beyond the percentages. */
    void add(Candidate candidate, SampleReason reason) {
        take(candidate, List.of(reason), null);
    }

    private void take(Candidate candidate, List<SampleReason> reasons, SampleStage stage) {
        taken.put(candidate.id(), new Taken(candidate, reasons, stage));
        if (reasons.stream().anyMatch(reason -> reason.code() == Code.DRAWN)) {
            drawn.add(candidate.learner());
        }
        takenUnits
                .computeIfAbsent(candidate.learner(), key -> new TreeSet<>())
                .add(candidate.unit());
        timesUnit.merge(candidate.unit(), 1, Integer::sum);
        timesMethod.merge(candidate.method(), 1, Integer::sum);
    }

    /** Why a decision that could be sampled was not drawn. */
    SampleReason whyNot(Candidate candidate) {
        if (!hasLearner(candidate.learner())) {
            return new SampleReason(Code.NOT_REACHED, whereInOrder(candidate.learner()));
        }
        if (unitsTaken(candidate.learner()).contains(candidate.unit())) {
            return new SampleReason(
                    Code.OTHER_EVIDENCE,
                    "Another piece of this learner's evidence for the unit is in the sample.");
        }
        var need = unitsNeeded.getOrDefault(candidate.learner(), 0);
        return new SampleReason(
                Code.UNIT_NOT_NEEDED,
                "%d of this learner's units %s needed (%d %%); other units had been looked at less."
                        .formatted(need, need == 1 ? "was" : "were", share.units()));
    }

    private Set<String> unitsTaken(String learner) {
        return takenUnits.getOrDefault(learner, Set.of());
    }

    private long place(Object... parts) {
        var all = new Object[parts.length + 2];
        all[0] = programme;
        all[1] = assessor;
        System.arraycopy(parts, 0, all, 2, parts.length);
        return order.place(all);
    }

    /** By a place without a sign; equal places (one in 2⁶⁴) keep the order they came in. */
    static <T> Comparator<T> byPlace(Function<T, Long> place) {
        return (one, other) -> Long.compareUnsigned(place.apply(one), place.apply(other));
    }

    boolean has(UUID candidateId) {
        return taken.containsKey(candidateId);
    }

    boolean hasLearner(String learner) {
        return takenUnits.containsKey(learner);
    }

    boolean hasMethod(String method) {
        return timesMethod.containsKey(method);
    }

    Stratum stratum() {
        return stratum;
    }

    /** What could be sampled has these units, whether or not they are in the sample. */
    Set<String> units() {
        return units;
    }

    Set<String> methods() {
        return methods;
    }

    /** Without the decisions of which the centre does not say where they were made. */
    Set<UUID> sites() {
        return sites;
    }

    Collection<List<Candidate>> eligible() {
        return byLearner.values();
    }

    Collection<Taken> taken() {
        return taken.values();
    }

    StratumResult result(int interimMissing) {
        return new StratumResult(
                stratum,
                rating,
                byLearner.size(),
                needed,
                takenUnits.size(),
                taken.size(),
                interimMissing);
    }

    /** A decision in the sample; the stage is null until it is given one. */
    record Taken(Candidate candidate, List<SampleReason> reasons, SampleStage stage) {}
}
