package org.touchstone.scheme;

import java.util.List;

/**
 * One way for a qualification to be covered. A condition that is left out holds always.
 *
 * @param startYears exactly these years, when not empty (decision D43)
 */
public record CoverageRule(
        String rule,
        List<String> families,
        List<String> accreditors,
        LevelRange levels,
        Integer startYearFrom,
        List<Integer> startYears,
        Boolean employerEngagement,
        Boolean learnerComplaints,
        String externalGuidance,
        String words) {

    /** Levels from one to another, both included. */
    public record LevelRange(QualificationLevel from, QualificationLevel to) {

        boolean holds(QualificationLevel level) {
            return from.compareTo(level) <= 0 && level.compareTo(to) <= 0;
        }
    }

    public CoverageRule {
        families = families == null ? List.of() : List.copyOf(families);
        accreditors = accreditors == null ? List.of() : List.copyOf(accreditors);
        startYears = startYears == null ? List.of() : List.copyOf(startYears);
        employerEngagement = employerEngagement != null && employerEngagement;
        learnerComplaints = learnerComplaints != null && learnerComplaints;
    }

    boolean holds(QualificationFacts qualification) {
        return (families.isEmpty() || families.contains(qualification.family()))
                && (accreditors.isEmpty()
                        || qualification.accreditor() != null
                                && accreditors.contains(qualification.accreditor()))
                && (levels == null || levels.holds(qualification.level()))
                && (startYearFrom == null || qualification.startYear() >= startYearFrom)
                && (startYears.isEmpty() || startYears.contains(qualification.startYear()));
    }
}
