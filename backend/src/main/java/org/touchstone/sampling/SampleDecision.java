package org.touchstone.sampling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an internal quality assurer says to an assessor's decision (IQA-026). */
@Schema(name = "SampleDecision")
enum SampleDecision {
    AGREE,
    /** The decision stands, but something is to be done. */
    AGREE_WITH_ACTION,
    /** The decision does not stand; the result is held from claim (IQA-078). */
    DISAGREE;

    boolean needsAction() {
        return this != AGREE;
    }
}
