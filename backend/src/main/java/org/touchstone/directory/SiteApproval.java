package org.touchstone.directory;

/** By what approval a site delivers (QMR-036). */
public enum SiteApproval {
    /** The centre's own, which holds in the United Kingdom only. */
    NATIONAL,
    /** A separate one for delivery abroad. */
    INTERNATIONAL
}
