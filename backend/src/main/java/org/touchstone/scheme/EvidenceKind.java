package org.touchstone.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item of evidence consists of. Spoken and seen evidence need no file (QMR-156). */
@Schema(name = "EvidenceKind", description = "What an item of evidence consists of.")
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
