package org.touchstone.shared.problem;

/**
 * A stable code of a refusal, listed in the contract. Features implement it as an enum whose
 * constants are the codes, so that the catalogue in the contract is complete by construction.
 */
public interface ProblemCode {

    /** The code, UPPER_SNAKE. */
    String name();

    /** The sentence for a person that explains the code in general. */
    String sentence();
}
