package org.touchstone.directory;

/** What a place of delivery is to its centre. */
public enum SiteKind {
    LEAD,
    MULTI_SITE,
    SATELLITE,
    SUBCONTRACTED
}
