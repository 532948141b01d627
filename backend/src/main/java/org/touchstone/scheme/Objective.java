package org.touchstone.scheme;

import java.util.List;

/**
 * One objective of a scheme version. A judgement is given per objective and rests on its measures.
 *
 * @param group theme for display (decision D06)
 * @param documentGroup heading under which the published guide prints it
 * @param certificationLinked whether the lowest level here puts certification at risk (QMR-169)
 */
public record Objective(
        String code,
        String title,
        String description,
        String group,
        String documentGroup,
        boolean certificationLinked,
        List<Measure> measures) {

    public Objective {
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    /** The references of its measures, in the order of the guide. */
    public List<String> measureRefs() {
        return measures.stream().map(Measure::ref).toList();
    }
}
