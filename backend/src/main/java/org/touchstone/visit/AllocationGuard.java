package org.touchstone.visit;

/** Takes part in deciding whether a reviewer may still be replaced (QMR-107). */
public interface AllocationGuard {

    /** Whether only the quality manager may now name another reviewer. */
    boolean needsQualityManager(VisitSummary visit);
}
