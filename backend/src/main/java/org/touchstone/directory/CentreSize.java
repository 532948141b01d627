package org.touchstone.directory;

/** How big a centre's provision is, as the awarding organisation sees it. */
public enum CentreSize {
    SMALL,
    MEDIUM,
    LARGE,
    VERY_LARGE
}
