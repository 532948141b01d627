package org.touchstone.dataimport;

/** What a list is about. */
enum ImportKind {
    PROGRAMMES,
    STAFF,
    REGISTRATIONS,
    LEAD_VERIFIERS
}
