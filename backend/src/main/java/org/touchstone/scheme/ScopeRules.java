package org.touchstone.scheme;

import java.util.List;
import java.util.Objects;

/**
 * Which qualifications and which ways of delivery a scheme looks at (QMR-018 to QMR-028).
 *
 * @param excludedFamilies stay out whatever else holds
 * @param excludedDeliveryContexts a registration delivered this way does not count (QMR-025)
 * @param covered in order; the first that holds gives its name to the decision, all that hold give
 *     their flags
 */
public record ScopeRules(
        List<Labelled> families,
        List<String> excludedFamilies,
        List<String> excludedDeliveryContexts,
        List<CoverageRule> covered) {

    static final String EXCLUDED_FAMILY = "EXCLUDED_FAMILY";
    static final String EXCLUDED_DELIVERY = "EXCLUDED_DELIVERY";
    static final String NO_RULE = "NO_RULE";

    public ScopeRules {
        families = List.copyOf(families);
        excludedFamilies = excludedFamilies == null ? List.of() : List.copyOf(excludedFamilies);
        excludedDeliveryContexts =
                excludedDeliveryContexts == null
                        ? List.of()
                        : List.copyOf(excludedDeliveryContexts);
        covered = List.copyOf(covered);
    }

    /** Whether the scheme covers the qualification, whoever delivers it. */
    public ScopeDecision decide(QualificationFacts qualification) {
        if (excludedFamilies.contains(qualification.family())) {
            return ScopeDecision.out(
                    EXCLUDED_FAMILY, label(qualification.family()) + " is not covered");
        }
        var holding = covered.stream().filter(rule -> rule.holds(qualification)).toList();
        if (holding.isEmpty()) {
            return ScopeDecision.out(NO_RULE, "No rule covers this family, level and year");
        }
        return new ScopeDecision(
                true,
                holding.get(0).rule(),
                holding.get(0).words(),
                holding.stream().anyMatch(CoverageRule::employerEngagement),
                holding.stream().anyMatch(CoverageRule::learnerComplaints),
                holding.stream()
                        .map(CoverageRule::externalGuidance)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Whether a registration counts: the qualification is covered and the delivery context is not
     * excluded.
     *
     * @param deliveryContext code of the way it is delivered, such as {@code APPRENTICESHIP}; may
     *     be {@code null}
     */
    public ScopeDecision decide(QualificationFacts qualification, String deliveryContext) {
        if (deliveryContext != null && excludedDeliveryContexts.contains(deliveryContext)) {
            return ScopeDecision.out(
                    EXCLUDED_DELIVERY, "Programmes delivered in this context are not covered");
        }
        return decide(qualification);
    }

    private String label(String family) {
        return families.stream()
                .filter(known -> known.code().equals(family))
                .map(Labelled::label)
                .findFirst()
                .orElse(family);
    }
}
