package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the record of a sample is. */
@Schema(name = "SampleRecordState")
enum RecordState {
    /** Being written. */
    DRAFT,
    /** Completed by somebody without a verified qualification; does not count yet (IQA-075). */
    AWAITING_COUNTERSIGNATURE,
    /** Signed; only an addendum corrects it. */
    DONE
}
