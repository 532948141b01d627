package org.touchstone.shared.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The rows that a list may show: the union of what the caller's assignments open for the current
 * operation.
 */
public record Scope(Set<UUID> aos, Set<UUID> regions, Set<UUID> centres, Set<UUID> enrolments) {

    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * What those of the assignments open whose role is one of the given. A role at the platform
     * opens no rows, nor does belonging to the pool of reviewers of an awarding organisation.
     */
    public static Scope of(Collection<Assignment> assignments, Collection<Role> roles) {
        var aos = new HashSet<UUID>();
        var regions = new HashSet<UUID>();
        var centres = new HashSet<UUID>();
        var enrolments = new HashSet<UUID>();
        for (var assignment : assignments) {
            if (!roles.contains(assignment.role())) {
                continue;
            }
            switch (assignment.on()) {
                case AO -> {
                    if (assignment.role() != Role.REVIEWER) {
                        aos.add(assignment.targetId());
                    }
                }
                case REGION -> regions.add(assignment.targetId());
                case CENTRE -> centres.add(assignment.targetId());
                case ENROLMENT -> enrolments.add(assignment.targetId());
                case PLATFORM -> {
                    // Opens no rows.
                }
            }
        }
        return new Scope(aos, regions, centres, enrolments);
    }

    /** Whether nothing at all is in scope. */
    public boolean isEmpty() {
        return aos.isEmpty() && regions.isEmpty() && centres.isEmpty() && enrolments.isEmpty();
    }

    /**
     * The condition for a read query whose aliases {@code e} and {@code c} are the tables {@code
     * enrolment} and {@code centre}. Bind {@link #parameters()} with it.
     */
    public String sql() {
        var any = new ArrayList<String>();
        if (!aos.isEmpty()) {
            any.add("e.ao_id in (:scopeAos)");
        }
        if (!regions.isEmpty()) {
            any.add("c.region_id in (:scopeRegions)");
        }
        if (!centres.isEmpty()) {
            any.add("c.id in (:scopeCentres)");
        }
        if (!enrolments.isEmpty()) {
            any.add("e.id in (:scopeEnrolments)");
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    /** The parameters that {@link #sql()} names. */
    public Map<String, Object> parameters() {
        var parameters = new java.util.HashMap<String, Object>();
        put(parameters, "scopeAos", aos);
        put(parameters, "scopeRegions", regions);
        put(parameters, "scopeCentres", centres);
        put(parameters, "scopeEnrolments", enrolments);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, Set<UUID> ids) {
        if (!ids.isEmpty()) {
            parameters.put(name, List.copyOf(ids));
        }
    }
}
