package org.touchstone.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads reports for other features. No authorisation: the caller has decided before. */
public interface ReportDirectory {

    /** What others know of a report; {@code publishedOn} is null until it is. */
    record Summary(
            UUID id,
            UUID visitId,
            ReportState state,
            int publishedVersion,
            LocalDate publishedOn) {}

    /** The report of the visit. */
    Optional<Summary> ofVisit(UUID visitId);
}
