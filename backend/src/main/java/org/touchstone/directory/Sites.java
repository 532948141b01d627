package org.touchstone.directory;

import java.util.List;
import java.util.UUID;

/** Reads sites. No authorisation: the caller has decided before. */
public interface Sites {

    /** The open sites of the centre, the main one first (QMR-035). */
    List<SiteSummary> of(UUID centreId);

    /** The open sites abroad without an approval for delivery there (QMR-036). */
    List<SiteSummary> unapprovedAbroad(UUID centreId);
}
