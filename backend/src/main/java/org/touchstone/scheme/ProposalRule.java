package org.touchstone.scheme;

import java.util.List;

/**
 * One line of the proposal: the level to propose when one of these findings is among the measures.
 * A line without findings holds always and stands last (QMR-167).
 */
public record ProposalRule(List<String> whenOneOf, String level) {

    public ProposalRule {
        whenOneOf = whenOneOf == null ? List.of() : List.copyOf(whenOneOf);
    }
}
