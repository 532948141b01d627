package org.touchstone.scheme;

import java.util.List;
import java.util.Optional;

/**
 * One measure of an objective: what is asked, how to meet it and which evidence may serve.
 *
 * @param ref the published reference, such as {@code QO.3.4}
 * @param evidenceTypes suggestions only; a centre may name its own types (QMR-154)
 * @param suggestedKinds kinds of evidence without a file that the guide itself names (QMR-156)
 * @param change what is new since the version before, or {@code null} (QMR-006)
 */
public record Measure(
        String ref,
        String statement,
        String guidance,
        List<String> evidenceTypes,
        List<EvidenceKind> suggestedKinds,
        List<Hint> hints,
        String change) {

    public Measure {
        evidenceTypes = evidenceTypes == null ? List.of() : List.copyOf(evidenceTypes);
        suggestedKinds = suggestedKinds == null ? List.of() : List.copyOf(suggestedKinds);
        hints = hints == null ? List.of() : List.copyOf(hints);
    }

    /** What is new here since the version before; empty when nothing is. */
    public Optional<String> changeNote() {
        return Optional.ofNullable(change);
    }

    /** Whether the finding offers an optional field for the size of a sample (QMR-148). */
    public boolean offersSample() {
        return hints.stream().anyMatch(hint -> hint.kind() == Hint.Kind.SAMPLE_OPTIONAL);
    }
}
