package org.touchstone.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts counts together to a matrix of assessors and columns. */
final class Coverage {

    /** How many of one assessor in one column; the key is null where the centre does not say. */
    record Count(UUID assessorId, String column, Kind kind, int count) {}

    /** What is counted. */
    enum Kind {
        POPULATION,
        PLANNED,
        DONE,
        /** Looked at, but not countersigned yet: does not count (IQA-075). */
        AWAITING
    }

    private static final String UNSAID = "";

    private final Map<UUID, Map<String, int[]>> cells = new HashMap<>();
    private final Map<UUID, int[]> byAssessor = new HashMap<>();
    private final Map<String, int[]> byColumn = new TreeMap<>();
    private final int[] all = new int[Kind.values().length];

    void add(Count count) {
        var column = count.column() == null ? UNSAID : count.column();
        var kind = count.kind().ordinal();
        cells.computeIfAbsent(count.assessorId(), key -> new HashMap<>())
                        .computeIfAbsent(column, key -> new int[Kind.values().length])[kind] +=
                count.count();
        byAssessor
                        .computeIfAbsent(count.assessorId(), key -> new int[Kind.values().length])[
                        kind] +=
                count.count();
        byColumn.computeIfAbsent(column, key -> new int[Kind.values().length])[kind] +=
                count.count();
        all[kind] += count.count();
    }

    Iterable<UUID> assessors() {
        return byAssessor.keySet();
    }

    /**
     * @param names of the assessors
     * @param gaps only assessors and columns that are missed
     * @param reasons why gaps are left open
     */
    CoverageView view(
            CoverageColumn columns,
            Map<UUID, String> names,
            boolean gaps,
            List<GapReasonRow> reasons) {
        var assessorsSaid = new HashSet<UUID>();
        var unitsSaid = new HashSet<String>();
        for (var reason : reasons) {
            if (reason.unit() == null) {
                assessorsSaid.add(reason.assessorId());
            } else if (reason.assessorId() == null && columns == CoverageColumn.UNIT) {
                unitsSaid.add(reason.unit());
            }
        }
        var shown = new ArrayList<CoverageView.Column>();
        byColumn.forEach(
                (key, sums) -> {
                    if (!gaps || isMissed(sums)) {
                        shown.add(
                                new CoverageView.Column(
                                        key,
                                        of(sums, Kind.POPULATION),
                                        of(sums, Kind.PLANNED),
                                        of(sums, Kind.DONE),
                                        of(sums, Kind.AWAITING)));
                    }
                });
        var rows = new ArrayList<CoverageView.Line>();
        byAssessor.forEach(
                (assessor, sums) -> {
                    if (!gaps || isMissed(sums)) {
                        rows.add(
                                new CoverageView.Line(
                                        assessor,
                                        names.getOrDefault(assessor, ""),
                                        of(sums, Kind.POPULATION),
                                        of(sums, Kind.PLANNED),
                                        of(sums, Kind.DONE),
                                        of(sums, Kind.AWAITING),
                                        cells(assessor, shown)));
                    }
                });
        rows.sort(
                Comparator.comparing(CoverageView.Line::assessor)
                        .thenComparing(line -> line.assessorId().toString()));
        return new CoverageView(
                columns,
                shown,
                rows,
                of(all, Kind.POPULATION),
                of(all, Kind.PLANNED),
                of(all, Kind.DONE),
                of(all, Kind.AWAITING),
                byAssessor.values().stream().filter(Coverage::isMissed).count(),
                byColumn.values().stream().filter(Coverage::isMissed).count(),
                missed(byAssessor).filter(one -> !assessorsSaid.contains(one)).count(),
                missed(byColumn).filter(one -> !unitsSaid.contains(one)).count(),
                reasons);
    }

    private static <K> Stream<K> missed(Map<K, int[]> sums) {
        return sums.entrySet().stream()
                .filter(entry -> isMissed(entry.getValue()))
                .map(Map.Entry::getKey);
    }

    private List<List<Integer>> cells(UUID assessor, List<CoverageView.Column> shown) {
        var own = cells.get(assessor);
        return shown.stream()
                .map(column -> own.get(column.key()))
                .map(
                        sums ->
                                sums == null
                                        ? List.<Integer>of()
                                        : List.of(
                                                of(sums, Kind.POPULATION),
                                                of(sums, Kind.PLANNED),
                                                of(sums, Kind.DONE),
                                                of(sums, Kind.AWAITING)))
                .toList();
    }

    private static int of(int[] sums, Kind kind) {
        return sums[kind.ordinal()];
    }

    private static boolean isMissed(int[] sums) {
        return of(sums, Kind.PLANNED) + of(sums, Kind.DONE) + of(sums, Kind.AWAITING) == 0;
    }
}
