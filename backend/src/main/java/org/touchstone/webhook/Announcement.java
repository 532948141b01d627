package org.touchstone.webhook;

import java.time.LocalDate;
import java.util.UUID;
import org.touchstone.directory.CentreSummary;

/**
 * Something that a centre's systems may want to know.
 *
 * @param centre whose systems
 * @param recordId the record it is about
 * @param reference the record's number for people, or null; never a name or a judgement
 * @param path where the record is read in this interface, such as {@code /api/v1/visits/…/report}
 * @param dueOn the date by which something is due, or null
 */
public record Announcement(
        WebhookType type,
        CentreSummary centre,
        UUID recordId,
        String reference,
        String path,
        LocalDate dueOn) {}
