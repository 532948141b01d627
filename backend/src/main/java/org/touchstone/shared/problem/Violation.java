package org.touchstone.shared.problem;

/**
 * One breach of a rule.
 *
 * @param pointer JSON pointer to the field in the request, or to the part of the record that is
 *     missing something
 * @param code the stable code
 * @param message what happened and what to do, for a person
 */
public record Violation(String pointer, ProblemCode code, String message) {

    /** A breach worded with the code's own sentence. */
    public static Violation of(String pointer, ProblemCode code) {
        return new Violation(pointer, code, code.sentence());
    }
}
