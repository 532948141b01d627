package org.touchstone.visit;

/** Takes part in deciding whether a reported visit may close. */
public interface CloseGuard {

    /** Whether something of this visit is still open. */
    boolean holdsOpen(VisitSummary visit);
}
