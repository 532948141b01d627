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

    String words() {
        return words;
    }
}
