package org.touchstone.scheme;

import java.util.Optional;
import java.util.UUID;

/**
 * The read door to the rulebooks for other features. Answers come from memory: a published version
 * never changes.
 */
public interface SchemeDirectory {

    /** The version a record was pinned to. */
    SchemeVersion version(UUID id);

    /** A version by its published names. */
    Optional<SchemeVersion> byCode(String scheme, String version);

    /**
     * The version of a scheme that is in force today; where ranges meet, the one that began last.
     */
    Optional<SchemeVersion> current(String scheme);

    /**
     * SQL for the id of the version that is in force on {@code :today}, for read queries that would
     * otherwise have to ask once more; where ranges meet, the one that began last.
     *
     * @param scheme SQL for the code of the scheme
     */
    static String idInForce(String scheme) {
        return "(select sv.id from scheme_version sv where sv.scheme_code = "
                + scheme
                + " and sv.effective_from <= :today and coalesce(sv.effective_to, :today) >= :today"
                + " order by sv.effective_from desc, sv.id desc limit 1)";
    }
}
