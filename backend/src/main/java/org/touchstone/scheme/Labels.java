package org.touchstone.scheme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words a scheme uses for neutral codes: roles, and the things it deals with. */
public record Labels(Map<String, String> roles, Map<Term, String> terms) {

    /** Things that schemes call by different names. */
    public enum Term {
        VISIT,
        ENGAGEMENT_DOCUMENT,
        REPORT,
        ESSENTIAL_ACTION,
        RECOMMENDATION,
        RESTRICTION,
        OBJECTIVE,
        MEASURE
    }

    public Labels {
        // Order is kept, so that the same rulebook is always written in the same way.
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        terms = Collections.unmodifiableMap(new EnumMap<>(terms));
    }

    /** The scheme's word for a role, or the code itself where the scheme has none. */
    public String role(String code) {
        return roles.getOrDefault(code, code);
    }

    /** The scheme's word for a thing. */
    public String term(Term term) {
        return terms.get(term);
    }
}
