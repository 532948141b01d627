package org.touchstone.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.touchstone.visit.VisitSummary;

/**
 * Reads and links evidence for other features. Whether the record may be seen or changed, the
 * caller has decided before.
 */
public interface EvidenceDirectory {

    /**
     * Evidence as other features show it. {@code kind}: FILE, LINK, PLACE, VERBAL or VISUAL_CHECK.
     *
     * @param fileVersion which of its files was used, or is the newest; null if it is no file
     */
    record Summary(
            UUID id,
            String title,
            String kind,
            String type,
            String addedBy,
            boolean downloadable,
            Integer fileVersion) {}

    /**
     * Links existing evidence of the same visit to a record; does nothing if it is linked. A record
     * other than a measure keeps the file as it is now, whatever takes its place later.
     *
     * @param subjectType such as {@code measure}, {@code action-update}, {@code
     *     engagement-document}
     * @param subject the record's id or code, such as {@code QO.3.4}
     * @throws org.touchstone.shared.problem.NotFound if the visit has no such evidence, or none
     *     that the caller may read
     */
    void link(UUID evidenceId, UUID visitId, String subjectType, String subject);

    /** The evidence linked to each of the subjects of that type at the visit, in one query. */
    Map<String, List<Summary>> linked(
            UUID visitId, String subjectType, Collection<String> subjects);

    /**
     * Notes that a record was handed in with all evidence that serves a measure of the visit, each
     * file as it is now; none of it can be deleted any more (QMR-161).
     */
    void useAll(UUID visitId, String subjectType, String subject);

    /**
     * Evidence used by what was handed in cannot be deleted or described otherwise any more, and
     * its files stay those that were used (QMR-161).
     */
    void keep(UUID visitId);

    /**
     * Lays a record of this product on the table as the centre's evidence, linked to those measures
     * (QMR-135). The same place at the same visit is laid there once.
     *
     * @param type what sort of evidence, in the rulebook's words
     * @param place where the record is read, as a path of the screens
     * @param addedBy the person who handed the record in
     */
    void placeRecord(
            VisitSummary visit,
            String title,
            String type,
            String place,
            List<String> measures,
            UUID addedBy);
}
