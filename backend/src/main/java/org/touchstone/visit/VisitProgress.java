package org.touchstone.visit;

import java.util.UUID;
import org.touchstone.shared.security.Role;

/** What downstream features tell the visit about their part. */
public interface VisitProgress {

    /**
     * The report was published: CONDUCTED → REPORTED, then closed at once if no guard holds it
     * open.
     */
    void reported(UUID visitId);

    /**
     * Something that may have held the visit open is over: REPORTED → CLOSED if no {@link
     * CloseGuard} objects (QMR-350).
     */
    void closeIfDone(UUID visitId);

    /** Whether the visit started by an override, without what its guards ask for (QMR-112). */
    boolean startedByOverride(UUID visitId);

    /**
     * The case goes to another owner: QUALITY_MANAGER when certification is blocked, REVIEWER when
     * it is handed back (QMR-106). Does nothing when they own it already.
     */
    void handOver(UUID visitId, Role owner, String reason);

    /** The role that owns the case at present: REVIEWER or QUALITY_MANAGER (QMR-106). */
    Role ownerOf(UUID visitId);
}
