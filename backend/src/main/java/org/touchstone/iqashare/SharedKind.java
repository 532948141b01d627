package org.touchstone.iqashare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of record is shared. */
@Schema(name = "IqaSharedKind")
public enum SharedKind {
    PLAN_VERSION,
    /** Who does which part of a version (IQA-030). */
    RESPONSIBILITIES,
    /** What the samples of a plan touch and what they miss (IQA-025). */
    COVERAGE,
    SAMPLE_RECORD,
    STANDARDISATION,
    /** What somebody of the team did to develop in their work. */
    CPD,
    /** That a monitoring point was looked at, how, and how the standards were judged (IQA-059). */
    MONITORING
}
