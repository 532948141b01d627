package org.touchstone.action;

import org.touchstone.visit.VisitSummary;

/**
 * Says when the quality manager and not the reviewer checks the actions of a visit, such as after a
 * certification block (QMR-196). A downstream feature knows.
 */
public interface MonitorRule {

    /** Whether the case is the quality manager's. */
    boolean isWithQualityManager(VisitSummary visit);
}
