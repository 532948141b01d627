package org.touchstone.iqashare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of record is shared. */
@Schema(name = "IqaSharedKind")
public enum SharedKind {
    PLAN_VERSION,
    SAMPLE_RECORD,
    STANDARDISATION,
    CPD
}
