package org.touchstone.action;

/** What the next visit found of a recommendation (QMR-204). */
public enum Outcome {
    IMPLEMENTED("implemented"),
    PARTLY("partly implemented"),
    NOT_IMPLEMENTED("not implemented"),
    NO_LONGER_RELEVANT("no longer relevant");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** Whether something is left to be done, so that it may be taken further (QMR-205). */
    boolean leavesSomething() {
        return this == PARTLY || this == NOT_IMPLEMENTED;
    }

    String words() {
        return words;
    }
}
