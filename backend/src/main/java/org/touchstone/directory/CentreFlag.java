package org.touchstone.directory;

/** What somebody should look at. Derived when read, never stored (QMR-036, QMR-077). */
public enum CentreFlag {
    NOMINEE_VACANT,
    NON_UK_DELIVERY_UNAPPROVED
}
