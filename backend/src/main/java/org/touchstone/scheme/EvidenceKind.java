package org.touchstone.scheme;

/** What an item of evidence consists of. Spoken and seen evidence need no file (QMR-156). */
public enum EvidenceKind {
    FILE,
    LINK,
    /** A place where the original is kept. */
    PLACE,
    /** Something said, noted by the person who heard it. */
    VERBAL,
    /** Something the reviewer looked at. */
    VISUAL_CHECK
}
