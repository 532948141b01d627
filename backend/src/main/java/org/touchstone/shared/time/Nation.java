package org.touchstone.shared.time;

/** The four nations, each with bank holidays of its own (domain.md §4). */
public enum Nation {
    ENGLAND("eng", "England"),
    WALES("wls", "Wales"),
    SCOTLAND("sct", "Scotland"),
    NORTHERN_IRELAND("nir", "Northern Ireland");

    private final String calendarKey;
    private final String label;

    Nation(String calendarKey, String label) {
        this.calendarKey = calendarKey;
        this.label = label;
    }

    String calendarKey() {
        return calendarKey;
    }

    /** The nation's name for people. */
    public String label() {
        return label;
    }
}
